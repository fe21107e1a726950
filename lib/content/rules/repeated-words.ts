import { proseIn } from '../prose.ts';
import type { Finding, WarningRule } from '../rule.ts';

/** Words that may well stand twice: "what it had had", "the fact that that school". */
const mayRepeat = new Set(['had', 'that']);

export const repeatedWords: WarningRule = {
  id: 'repeated-words',
  severity: 'warning',
  sentence: 'A word stands twice in a row.',
  example: '“Books for the the school.”',
  why: 'it is nearly always a slip, and people who hear the page stumble over it.',
  fix: 'take one of the two out.',
  *find({ record }): Generator<Finding> {
    for (const { text, at } of proseIn(record)) {
      for (const [, word = ''] of text.matchAll(/(?<![\p{L}\d’'-])(\p{L}+)\s+\1(?![\p{L}\d’'-])/giu)) {
        if (!mayRepeat.has(word.toLowerCase()) && !/^\p{Lu}/u.test(word)) {
          yield { at, wrong: `"${word}" stands twice in a row`, fix: 'Take one of the two out.' };
        }
      }
    }
  },
};
