import { getNodeStart } from '#lib/markdown/find-nodes';
import { listHeadings } from '#lib/markdown/headings';
import type { ErrorRule, Finding } from '../rule.ts';

/** Parts of every page have these for their own: a second one would take their links away. */
export const reservedIds: ReadonlySet<string> = new Set(['main', 'contents', 'near', 'related', 'start', 'where-from']);

export const headingsRule: ErrorRule = {
  id: 'headings',
  severity: 'error',
  sentence: 'A heading has the wrong level, no words, the words of another, or those of a part of every page.',
  example: '`# What it was`.',
  why: 'people who listen to the page find their way by headings, and links lead to them.',
  suggestion: 'begin with `##`, go down one level at a time, and give each heading words of its own.',
  tolerant: true,
  *find({ record }): Generator<Finding> {
    const lines = new Map<string, number>();
    let above = 1;
    for (const { text, slug, depth, node } of listHeadings(record.body)) {
      const at = getNodeStart(node);
      if (slug === '') {
        yield {
          at,
          message: 'a heading has no words',
          suggestion: 'Write its words after the signs, or take the line out.',
        };
      } else if (depth === 1) {
        yield {
          at,
          message: `"${text}" is a first-level heading`,
          suggestion: 'Begin it with ## instead: the title is the first level.',
        };
      } else if (reservedIds.has(slug)) {
        yield {
          at,
          message: `"${text}" would have the address #${slug}, which a part of every page has`,
          suggestion: 'Say it in other words, or in one word more.',
        };
      } else if (depth > above + 1) {
        const message = `"${text}" is ${depth - above} levels below the heading above it`;
        yield { at, message: message, suggestion: `Begin it with ${'#'.repeat(above + 1)} instead.` };
      }
      const first = lines.get(slug);
      if (first !== undefined && slug !== '') {
        yield {
          at,
          message: `"${text}" is a heading twice; it first stands on line ${first}`,
          suggestion: 'Change the words of one, so that a link can lead to each.',
        };
      }
      lines.set(slug, first ?? at.line);
      above = depth;
    }
  },
};
