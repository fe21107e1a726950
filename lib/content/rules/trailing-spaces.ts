import { findNodes } from '#lib/markdown/find-nodes';
import type { Finding, WarningRule } from '../rule.ts';

export const trailingSpacesRule: WarningRule = {
  id: 'trailing-spaces',
  severity: 'warning',
  sentence: 'A line ends with spaces that mean nothing.',
  example: '`title: Free books` with a space behind it.',
  why: 'they come back as changes that nobody made. Two spaces that break a line of text mean something, and stay.',
  suggestion: 'delete them, or let `npm run content check -- --fix` do it.',
  *find({ record, text }): Generator<Finding> {
    if (!/[ \t]$/m.test(text)) return;
    const lines = text.split('\n');
    const lastField = record.file.endsWith('.md') ? lines.indexOf('---', 1) : lines.length;
    const code = findNodes(record.body, 'code').map(({ position }) => [
      position?.start.line ?? 0,
      position?.end.line ?? 0,
    ]);
    for (const [index, line] of lines.entries()) {
      const [spaces] = /[ \t]+$/.exec(line) ?? [];
      const isCode = code.some(([first = 0, last = 0]) => first <= index + 1 && index + 1 <= last);
      const isLineBreak = index > lastField && /\S {2,}$/.test(line) && /\S/.test(lines[index + 1] ?? '');
      if (!spaces || isCode || isLineBreak) continue;
      const at = { line: index + 1, column: line.length - spaces.length + 1 };
      yield {
        at,
        message: 'the line ends with spaces',
        suggestion: 'Delete them.',
        edit: { ...at, oldText: spaces, newText: '' },
      };
    }
  },
};
