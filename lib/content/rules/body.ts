import { getType } from '#lib/schema/types';
import type { ErrorRule } from '../rule.ts';

export const bodyRule: ErrorRule = {
  id: 'body',
  severity: 'error',
  sentence: 'A record that needs a text has none.',
  example: 'an offer with fields only.',
  why: 'its page would be empty.',
  suggestion: 'write the text below the second line of hyphens.',
  *find({ record }) {
    const { body: wanted, singular } = getType(record.type);
    if (wanted !== 'required' || record.body) return;
    yield {
      at: { line: 1, column: 1 },
      message: `the ${singular} has no text`,
      suggestion: 'Write its text below the second line of hyphens.',
    };
  },
};
