import { findNodes, getNodeStart } from '#lib/markdown/find-nodes';
import type { ErrorRule, Finding } from '../rule.ts';

/** Nobody draws a line as long as this by chance. */
const shortLine = 10;

export const noSetextHeadingRule: ErrorRule = {
  id: 'no-setext-heading',
  severity: 'error',
  sentence: 'A short line of hyphens or equals signs makes a heading of the line above it.',
  example: 'a paragraph with `---` straight below it.',
  why: 'it is nearly always meant as a line between two paragraphs.',
  suggestion: 'put an empty line above the signs, or write the heading with `##`.',
  tolerant: true,
  *find({ record, text }): Generator<Finding> {
    const lines = text.split('\n');
    for (const node of findNodes(record.body, 'heading')) {
      const at = getNodeStart(node);
      const last = node.position?.end.line ?? at.line;
      const signs = lines[last - 1]?.trim() ?? '';
      if (last === at.line || (signs.length >= shortLine && last === at.line + 1)) continue;
      // Fields in the text have a rule of their own.
      if (lines[at.line - 2]?.trimEnd() === '---') continue;
      yield {
        at,
        message: `the ${signs} on line ${last} makes a heading of "${lines[at.line - 1]?.trim().slice(0, 40)}"`,
        suggestion: 'Put an empty line above the signs, or write the heading with ##.',
      };
    }
  },
};
