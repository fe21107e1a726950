import { typeOf } from '#lib/model/types';
import type { Rule } from '../rule.ts';

export const body: Rule = {
  id: 'body',
  *find({ record }) {
    const { body: wanted, one } = typeOf(record.type);
    if (wanted !== 'required' || record.body) return;
    yield {
      at: { line: 1, column: 1 },
      wrong: `the ${one} has no text`,
      fix: 'Write its text below the second line of hyphens.',
    };
  },
};
