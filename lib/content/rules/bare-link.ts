import { toString as textOf } from 'mdast-util-to-string';
import { findNodes, getNodeStart } from '#lib/markdown/find-nodes';
import type { Finding, WarningRule } from '../rule.ts';

export const bareLinkRule: WarningRule = {
  id: 'bare-link',
  severity: 'warning',
  sentence: 'The words of a link are its address.',
  example: '`<https://www.norwich.gov.uk/a/long/way>`.',
  why: 'an address is hard to read and slow to hear.',
  suggestion: 'make the link from words that name the page.',
  *find({ record }): Generator<Finding> {
    for (const node of findNodes(record.body, 'link')) {
      const text = textOf(node);
      if (!/^https?:\/\/|^www\./i.test(text)) continue;
      yield {
        at: getNodeStart(node),
        message: `"${text}" is an address`,
        suggestion: `Write [words that name the page](${node.url}).`,
      };
    }
  },
};
