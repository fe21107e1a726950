import { toString as textOf } from 'mdast-util-to-string';
import { findNodes, getNodeStart } from '#lib/markdown/find-nodes';
import { privateDetailsIn } from '#lib/text/private-details';
import type { ErrorRule, Finding } from '../rule.ts';
import { collectTextNodes } from '../text-nodes.ts';

export const noPrivateDetailsRule: ErrorRule = {
  id: 'no-private-details',
  severity: 'error',
  sentence: 'A mobile number or the address of a private mailbox stands in the file.',
  example: '“Ring 07700 900123”, or `ann@gmail.com`.',
  why: 'it belongs to a person and not to an office, and what was once published cannot be taken back.',
  suggestion: 'write the number or the address of the office, or leave it out.',
  tolerant: true,
  *find({ record }): Generator<Finding> {
    for (const { text, path, at } of collectTextNodes(record)) {
      if (path?.includes('isbn')) continue;
      for (const { index, ...detail } of privateDetailsIn(text)) yield { at: at(index), ...createMessage(detail) };
    }
    for (const node of [...findNodes(record.body, 'link'), ...findNodes(record.body, 'definition')]) {
      const [detail] = /^(?:tel|mailto):/i.test(node.url) ? privateDetailsIn(node.url.replace(/^[a-z]+:/i, '')) : [];
      // The words of a link have been looked at already.
      const isSaid = detail && node.type === 'link' && textOf(node).includes(detail.words);
      if (detail && !isSaid) yield { at: getNodeStart(node), ...createMessage(detail) };
    }
  },
};

const createMessage = ({ words, kind }: { words: string; kind: string }) => ({
  message: `"${words}" is a ${kind}`,
  suggestion: 'Write the number or the address of an office, or leave it out.',
});
