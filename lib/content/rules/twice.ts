import type { ErrorRule, Finding } from '../rule.ts';

/** Finds the same thing said twice in one list, such as a theme or a reference. */
export const twiceRule: ErrorRule = {
  id: 'twice',
  severity: 'error',
  sentence: 'The same thing stands twice in one list.',
  example: '`themes: [maths, maths]`, or one source that is named twice under `sources`.',
  suggestion: 'take one out. Two sections of one source stand together in its `section`.',
  tolerant: true,
  *find({ written, locate }): Generator<Finding> {
    for (const { path, list } of listsIn(written, [])) {
      const known = new Map<string, number>();
      for (const [index, item] of list.entries()) {
        const text = keyOf(item);
        const first = known.get(text);
        if (first !== undefined) {
          yield {
            at: [...path, index],
            message: `this stands in the list for the second time; it first stands on line ${locate([...path, first]).line}`,
            suggestion: 'Take one of the two out.',
          };
        }
        known.set(text, first ?? index);
      }
    }
  },
};

/** One source is named once, with all its sections. */
const keyOf = (item: unknown): string =>
  JSON.stringify(typeof item === 'object' && item !== null && 'source' in item ? item.source : item);

type List = { path: (string | number)[]; list: unknown[] };

/** Every list inside a value, however deep. */
function* listsIn(value: unknown, path: (string | number)[]): Generator<List> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) yield { path, list: value };
  for (const [key, part] of Object.entries(value)) {
    yield* listsIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
