import type { ErrorRule, Finding } from '../rule.ts';

export const singleFrontMatterRule: ErrorRule = {
  id: 'single-front-matter',
  severity: 'error',
  sentence: 'A second set of fields stands in the text.',
  example: 'two files that were pasted into one, each with its fields between two lines of hyphens.',
  why: 'the second fields would be shown as a heading, and nothing would read them.',
  suggestion: 'keep one set of fields at the top of the file.',
  tolerant: true,
  *find({ record, text }): Generator<Finding> {
    if (!record.file.endsWith('.md')) return;
    const lines = text.split('\n').map((line) => line.trimEnd());
    const end = lines.indexOf('---', 1);
    for (const [index, line] of lines.entries()) {
      if (index <= end || line !== '---' || !/^[A-Za-z][\w-]*:(?: |$)/.test(lines[index + 1] ?? '')) continue;
      yield {
        at: { line: index + 1, column: 1 },
        message: 'a second set of fields begins in the text',
        suggestion: 'Move what is right to the fields at the top of the file, and take the rest out.',
      };
      return;
    }
  },
};
