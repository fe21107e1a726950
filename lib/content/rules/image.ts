import { findNodes, getNodeStart } from '#lib/markdown/find-nodes';
import type { ErrorRule } from '../rule.ts';

export const imageRule: ErrorRule = {
  id: 'image',
  severity: 'error',
  sentence: 'The text holds a picture.',
  example: '`![Children reading](club.png)`.',
  why: 'content has no pictures, so that every page stays small and can be read aloud.',
  suggestion: 'say in words what it shows.',
  tolerant: true,
  *find({ record }) {
    for (const node of [...findNodes(record.body, 'image'), ...findNodes(record.body, 'imageReference')]) {
      yield {
        at: getNodeStart(node),
        message: 'the text holds a picture',
        suggestion:
          'Say in words what it shows. Content has no pictures, so that every page stays small and can be read aloud.',
      };
    }
  },
};
