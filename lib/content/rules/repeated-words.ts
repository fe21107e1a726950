import { collectProse } from '../prose.ts';
import type { Finding, WarningRule } from '../rule.ts';

/** Words that may well stand twice: "what it had had", "the fact that that school". */
const mayRepeat = new Set(['had', 'that']);

export const repeatedWordsRule: WarningRule = {
  id: 'repeated-words',
  severity: 'warning',
  sentence: 'A word stands twice in a row.',
  example: '“Books for the the school.”',
  why: 'it is nearly always a slip, and people who hear the page stumble over it.',
  suggestion: 'take one of the two out.',
  *find({ record }): Generator<Finding> {
    for (const { text, at } of collectProse(record)) {
      for (const [, word = ''] of text.matchAll(/(?<![\p{L}\d’'-])(\p{L}+)\s+\1(?![\p{L}\d’'-])/giu)) {
        if (!mayRepeat.has(word.toLowerCase()) && !/^\p{Lu}/u.test(word)) {
          yield { at, message: `"${word}" stands twice in a row`, suggestion: 'Take one of the two out.' };
        }
      }
    }
  },
};
