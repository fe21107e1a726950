import { plainWords } from '#lib/text/plain-words';
import { collectProse } from '../prose.ts';
import type { Finding, WarningRule } from '../rule.ts';

const hard = new RegExp(`(?<![\\p{L}\\d-])(${Object.keys(plainWords).join('|')})(?![\\p{L}\\d-])`, 'giu');

export const hardWordsRule: WarningRule = {
  id: 'hard-words',
  severity: 'warning',
  sentence: 'A word is harder than it need be.',
  example: '“in order to facilitate”.',
  why: 'an eleven-year-old should manage.',
  suggestion: 'write the plainer word that the message suggests.',
  *find({ record }): Generator<Finding> {
    for (const { text, at } of collectProse(record)) {
      for (const [words] of text.matchAll(hard)) {
        const plain = plainWords[words.toLowerCase()];
        if (plain) yield { at, message: `"${words}" is hard to read`, suggestion: `Write ${plain}.` };
      }
    }
  },
};
