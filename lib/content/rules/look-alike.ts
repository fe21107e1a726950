import { formatCodePoint } from '#lib/text/escape-invisible';
import { findLookAlikes } from '#lib/text/look-alike';
import type { ErrorRule, Finding } from '../rule.ts';
import { collectTextNodes } from '../text-nodes.ts';

export const lookAlikeRule: ErrorRule = {
  id: 'look-alike',
  severity: 'error',
  sentence: 'A word or a sign only looks like ours.',
  example:
    '“Norwich” with a Russian “o” in it, “office” with three of its letters in one sign, or a Greek question mark for a semicolon.',
  why: 'no search finds such a word, and it can pass for a name that it is not.',
  suggestion: 'type the word again.',
  tolerant: true,
  *find({ record }): Generator<Finding> {
    for (const { text, at } of collectTextNodes(record)) {
      for (const { index, word, like } of findLookAlikes(text)) {
        const isWord = /\p{L}/u.test(word);
        yield {
          at: at(index),
          message: isWord
            ? `"${word}" has letters that only look like ours`
            : `"${word}" (${formatCodePoint(word)}) only looks like ${like}`,
          suggestion: isWord ? `Type the word again${like ? `: ${like}` : ''}.` : `Type ${like} in its place.`,
        };
      }
    }
  },
};
