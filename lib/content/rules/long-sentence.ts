import { collectProse } from '../prose.ts';
import type { Finding, WarningRule } from '../rule.ts';

const mostWords = 40;

export const longSentenceRule: WarningRule = {
  id: 'long-sentence',
  severity: 'warning',
  sentence: `A sentence has more than ${mostWords} words.`,
  example: 'a sentence that lists ten schools and says what each of them did.',
  why: 'by its end a reader has forgotten its beginning.',
  suggestion: 'make two or three sentences of it, or a list.',
  *find({ record }): Generator<Finding> {
    for (const { text, at } of collectProse(record)) {
      for (const sentence of text.split(/(?<=[.!?:;]["”’)]?)\s+/)) {
        const words = sentence.split(/\s+/).length;
        if (words <= mostWords) continue;
        const beginning = sentence.split(/\s+/).slice(0, 6).join(' ');
        yield {
          at,
          message: `the sentence that begins "${beginning}" has ${words} words`,
          suggestion: 'Make two or three sentences of it, or a list.',
        };
      }
    }
  },
};
