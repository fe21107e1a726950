import { lookAlikesIn } from '#lib/text/look-alike';
import type { ErrorRule, Finding } from '../rule.ts';
import { saidIn } from '../said.ts';

export const lookAlike: ErrorRule = {
  id: 'look-alike',
  severity: 'error',
  sentence: 'A word has letters that only look like ours.',
  example: '“Norwich” with a Russian “o” in it, or “office” with three of its letters in one sign.',
  why: 'no search finds such a word, and it can pass for a name that it is not.',
  fix: 'type the word again.',
  *find({ record }): Generator<Finding> {
    for (const { text, at } of saidIn(record)) {
      for (const { index, word } of lookAlikesIn(text)) {
        yield {
          at: at(index),
          wrong: `"${word}" has letters that only look like ours`,
          fix: `Type the word again${word === word.normalize('NFKC') ? '' : `: ${word.normalize('NFKC')}`}.`,
        };
      }
    }
  },
};
