import { partsOf, startOf } from '#lib/markdown/find-nodes';
import type { ErrorRule } from '../rule.ts';

export const image: ErrorRule = {
  id: 'image',
  severity: 'error',
  sentence: 'The text holds a picture.',
  example: '`![Children reading](club.png)`.',
  why: 'content has no pictures, so that every page stays small and can be read aloud.',
  fix: 'say in words what it shows.',
  tolerant: true,
  *find({ record }) {
    for (const node of [...partsOf(record.body, 'image'), ...partsOf(record.body, 'imageReference')]) {
      yield {
        at: startOf(node),
        wrong: 'the text holds a picture',
        fix: 'Say in words what it shows. Content has no pictures, so that every page stays small and can be read aloud.',
      };
    }
  },
};
