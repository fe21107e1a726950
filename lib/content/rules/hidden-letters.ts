import { findNodes, getNodeStart } from '#lib/markdown/find-nodes';
import { findHiddenCharacters } from '#lib/text/hidden-characters';
import { createHiddenCharacterMessage } from '../file-text.ts';
import type { ParsedRecord } from '../parse-file.ts';
import type { ErrorRule, Finding } from '../rule.ts';
import { collectTextNodes } from '../text-nodes.ts';

/** A file is searched for them before it is read; here those come to light that YAML or Markdown spells in plain letters. */
export const hiddenLettersRule: ErrorRule = {
  id: 'hidden-letters',
  severity: 'error',
  sentence: 'A file holds letters that nobody sees, or that change how others look.',
  example: 'a space without width inside a name, copied from a web page.',
  why: 'such letters hide from searches and can make a text say something else than it seems to.',
  suggestion: 'delete the place together with the letters on both sides, and type those again.',
  tolerant: true,
  *find(entry): Generator<Finding> {
    const found = [...hiddenLettersIn(entry)];
    // A file that shows such a letter has been told of it already.
    if (found.length > 0 && findHiddenCharacters(entry.text).length === 0) yield* found;
  },
};

function* hiddenLettersIn({ record }: ParsedRecord): Generator<Finding> {
  for (const { text, at } of collectTextNodes(record)) {
    for (const { index, name } of findHiddenCharacters(text)) yield { at: at(index), ...createMessage(name) };
  }
  for (const node of [...findNodes(record.body, 'link'), ...findNodes(record.body, 'definition')]) {
    for (const { name } of findHiddenCharacters(node.url)) yield { at: getNodeStart(node), ...createMessage(name) };
  }
}

function createMessage(name: string): Pick<Finding, 'message' | 'suggestion'> {
  const { message, suggestion } = createHiddenCharacterMessage(name);
  return { message, suggestion };
}
