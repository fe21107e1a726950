import { partsOf, startOf } from '#lib/markdown/walk';
import type { Rule } from '../rule.ts';

export const image: Rule = {
  id: 'image',
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
