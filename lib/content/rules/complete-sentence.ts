import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { findNodes, getNodeStart } from '#lib/markdown/find-nodes';
import { leftoversIn } from '../leftover-markup.ts';
import { hasPlaceholder } from '../placeholders.ts';
import type { ErrorRule, Finding } from '../rule.ts';

const finished = /[.!?:…][”’"')\]]*$/;
/** A point of a list may do without a full stop; but nothing ends with one of these. */
const joining = /(?:,|[\s(](?:and|or|of|the|a|an|to|for|with|by|in|at|from|that|which|who|because))$/i;

export const completeSentenceRule: ErrorRule = {
  id: 'complete-sentence',
  severity: 'error',
  sentence: 'A paragraph ends in the middle of a sentence.',
  example: '“The council paid for the”.',
  why: 'something was lost when it was copied or cut, and readers cannot guess what.',
  suggestion: 'finish the sentence, and end it with a full stop.',
  tolerant: true,
  *find({ record: { body } }): Generator<Finding> {
    const paragraphs = (body?.children ?? []).filter(({ type }) => type === 'paragraph');
    const lastPoints = findNodes(body, 'list').flatMap(({ children }) => children.at(-1)?.children.slice(0, 1) ?? []);
    // What is still to be written, or holds a sign that does not belong there, is told of that first.
    const isWhole = (node: Nodes) =>
      finished.test(endOf(node)) || hasPlaceholder(endOf(node)) || leftoversIn(endOf(node), false).length > 0;
    for (const node of paragraphs) if (!isWhole(node)) yield { at: getNodeStart(node), ...unfinished(node) };
    for (const node of lastPoints) if (joining.test(endOf(node))) yield { at: getNodeStart(node), ...unfinished(node) };
  },
};

const endOf = (node: Nodes): string =>
  node.type === 'paragraph' && node.children.at(-1)?.type === 'footnoteReference'
    ? endOf({ ...node, children: node.children.slice(0, -1) })
    : textOf(node).trim();

const unfinished = (node: Nodes) => ({
  message: `the text ends in the middle of a sentence: "…${endOf(node).slice(-40)}"`,
  suggestion: 'Finish the sentence, and end it with a full stop.',
});
