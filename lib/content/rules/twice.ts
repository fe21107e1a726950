import type { ErrorRule, Finding } from '../rule.ts';

/** Finds the same thing said twice in one list, such as a theme or a reference. */
export const twice: ErrorRule = {
  id: 'twice',
  severity: 'error',
  sentence: 'The same thing stands twice in one list.',
  example: '`themes: [maths, maths]`.',
  fix: 'take one out.',
  *find({ record }): Generator<Finding> {
    for (const [field, value] of Object.entries(record)) {
      if (!Array.isArray(value)) continue;
      const known = new Set<string>();
      for (const [index, item] of value.entries()) {
        const text = JSON.stringify(item);
        if (known.has(text)) {
          yield {
            at: [field, index],
            wrong: 'this stands in the list for the second time',
            fix: 'Take one of the two out.',
          };
        }
        known.add(text);
      }
    }
  },
};
