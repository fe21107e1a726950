import { partsOf, startOf } from '#lib/markdown/walk';
import type { ErrorRule } from '../rule.ts';

export const html: ErrorRule = {
  id: 'html',
  severity: 'error',
  sentence: 'The text holds HTML.',
  example: '`<b>Free</b>`.',
  why: 'HTML is never shown, so that no page can be broken or misused.',
  fix: 'write Markdown: `**Free**`.',
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
