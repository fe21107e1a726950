import { toBritishSpelling } from '#lib/text/british-spelling';
import { collectProse } from '../prose.ts';
import type { Finding, WarningRule } from '../rule.ts';

export const americanSpellingRule: WarningRule = {
  id: 'american-spelling',
  severity: 'warning',
  sentence: 'A word is spelt in the American way.',
  example: '`center`, `organize`, `program`.',
  why: 'our readers are in England. Names with a capital letter, quotations and computer programs are left alone.',
  suggestion: 'write it as the message says.',
  *find({ record }): Generator<Finding> {
    for (const { text, at } of collectProse(record)) {
      for (const [word] of text.matchAll(/(?<![\p{L}\d@./-]|\bcomputer )[a-z]{3,}(?![\p{L}\d@/-])/gu)) {
        const ours = toBritishSpelling(word);
        if (ours) yield { at, message: `"${word}" is the American spelling`, suggestion: `Write "${ours}".` };
      }
    }
  },
};
