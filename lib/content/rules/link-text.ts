import { toString as textOf } from 'mdast-util-to-string';
import { findNodes, getNodeStart } from '#lib/markdown/find-nodes';
import type { ErrorRule, Finding } from '../rule.ts';

const vague = new Set([
  ...['here', 'click here', 'this link', 'link', 'this page', 'this', 'more', 'read more', 'find out more'],
  ...[
    'learn more',
    'more information',
    'website',
    'this website',
    'page',
    'click',
    'click this',
    'see here',
    'details',
  ],
]);
const address =
  /^(?:[a-z]+:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:uk|com|org|net|gov|info|eu|co)(?:\/\S*)?$|^\S+@\S+\.\S+$/i;

export const linkTextRule: ErrorRule = {
  id: 'link-text',
  severity: 'error',
  sentence: 'The words of a link do not say where it leads, or say that it leads elsewhere.',
  example: '`[click here](/areas/norwich)`, or `[www.gov.uk](https://gov.example)`.',
  why: 'many people hear links one by one, without the words around them, and everybody must be able to trust them.',
  suggestion:
    'make the link from words that name the page. An address in the words must be the one that the link leads to.',
  tolerant: true,
  *find({ record }): Generator<Finding> {
    for (const node of findNodes(record.body, 'link')) {
      const text = textOf(node).trim();
      const at = getNodeStart(node);
      if (text === '') {
        yield {
          at,
          message: 'a link has no words',
          suggestion: 'Write words that name the page between the square brackets.',
        };
      } else if (vague.has(text.toLowerCase().replace(/[.:…!]+$/, ''))) {
        yield {
          at,
          message: `"${text}" does not say where the link leads`,
          suggestion: 'Make the link from words that name the page, so that it can be understood on its own.',
        };
      } else if (address.test(text) && plain(text) !== plain(node.url)) {
        yield {
          at,
          message: `"${text}" looks like an address, but the link leads to ${node.url}`,
          suggestion: 'Write words that name the page, or the very address that the link leads to.',
        };
      }
    }
  },
};

/** An address without what people leave out when they write one. */
const plain = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^(https?:\/\/|mailto:)?(www\.)?/, '')
    .replace(/\/$/, '');
