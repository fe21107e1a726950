import type { ErrorRule } from '../rule.ts';

export const keyStagesRule: ErrorRule = {
  id: 'key-stages',
  severity: 'error',
  sentence: 'The key stages and how we know them do not fit.',
  example: '`keyStages: [ks2]` with `keyStagesKnown: not-stated`.',
  why: 'a reader must see what a source says and what we worked out.',
  suggestion: 'write `stated`, `implied` or `not-stated` as it is.',
  *find({ record }) {
    if (!('keyStagesKnown' in record)) return;
    const has = Boolean(record.keyStages?.length);
    if (has === (record.keyStagesKnown !== 'not-stated')) return;
    yield has
      ? {
          at: ['keyStagesKnown'],
          message: 'there are key stages, but it says that the source does not state them',
          suggestion:
            'Write "stated" if the source names them and "implied" if you worked them out; or take the key stages out.',
        }
      : {
          at: ['keyStagesKnown'],
          message: `it says that the key stages are ${record.keyStagesKnown}, but there are none`,
          suggestion: 'Write "not-stated", or add the key stages.',
        };
  },
};
