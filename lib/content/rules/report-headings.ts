import { getNodeStart } from '#lib/markdown/find-nodes';
import { listHeadings } from '#lib/markdown/headings';
import { lessonKind } from '#lib/schema/vocabularies';
import type { ErrorRule } from '../rule.ts';

/** The parts of a report on a fund project, which the lessons page reads. */
const reportParts = ['Overview', ...lessonKind.values.map(lessonKind.label)];

export const reportHeadingsRule: ErrorRule = {
  id: 'report-headings',
  severity: 'error',
  sentence: 'A report on a project of the Strategic School Improvement Fund has other parts than the rest.',
  example: '`## What we learned`, where all others have `## Lessons learned`.',
  why: 'the lessons of all reports are read part by part.',
  suggestion: 'use the four headings that the message names, in that order.',
  *find({ record }) {
    if (record.type !== 'project' || record.programme !== 'ssif') return;
    const parts = listHeadings(record.body).filter(({ depth }) => depth === 2);
    const first = reportParts.findIndex((part, index) => parts[index]?.text !== part);
    const stray = first < 0 ? parts[reportParts.length] : (parts[first] ?? parts.at(-1));
    if (first < 0 && !stray) return;
    yield {
      at: stray ? getNodeStart(stray.node) : { line: 1, column: 1 },
      message: `the parts of the report are ${parts.length ? parts.map(({ text }) => text).join(', ') : 'missing'}`,
      suggestion: `Use these second-level headings, in this order: ${reportParts.join(', ')}.`,
    };
  },
};
