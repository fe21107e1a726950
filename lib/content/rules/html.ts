import { partsOf, startOf } from '#lib/markdown/walk';
import type { Rule } from '../rule.ts';

export const html: Rule = {
  id: 'html',
  *find({ record }) {
    for (const node of partsOf(record.body, 'html')) {
      yield {
        at: startOf(node),
        wrong: `the text holds HTML: ${node.value.slice(0, 40)}`,
        fix: 'Write it as Markdown. HTML is never shown.',
      };
    }
  },
};
