import { findNodes, getNodeStart } from '#lib/markdown/find-nodes';
import { collectTexts } from '#lib/schema/texts-in-value';
import type { ErrorRule, Finding } from '../rule.ts';

/** A tag, a comment or a sign spelt out, in a field, where no HTML is read at all. */
const tagOrSign = /<[a-z/!][^>]*>|&(?:[a-z]+|#\d+|#x[\da-f]+);/i;

export const htmlRule: ErrorRule = {
  id: 'html',
  severity: 'error',
  sentence: 'The text holds HTML.',
  example: '`<b>Free</b>`, or `&amp;` in a field.',
  why: 'HTML is never shown, so that no page can be broken or misused.',
  suggestion: 'write Markdown in the text, `**Free**`, and plain words in the fields.',
  tolerant: true,
  *find({ record: { body, ...fields } }): Generator<Finding> {
    for (const node of findNodes(body, 'html')) {
      yield {
        at: getNodeStart(node),
        message: `the text holds HTML: ${node.value.slice(0, 40)}`,
        suggestion: 'Write it as Markdown. HTML is never shown.',
      };
    }
    for (const { path, text } of collectTexts(fields)) {
      const [found] = path.includes('link') ? [] : (tagOrSign.exec(text) ?? []);
      if (found) {
        yield {
          at: path,
          message: `there is HTML in a field: ${found.slice(0, 40)}`,
          suggestion: 'Write it in plain words.',
        };
      }
    }
  },
};
