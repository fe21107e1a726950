import { headingsOf } from '#lib/markdown/headings';
import { lessonKind } from '#lib/model/vocabularies';
import type { Rule } from '../rule.ts';

/** The parts of a report on a fund project, which the lessons page reads. */
const reportParts = ['Overview', ...lessonKind.values.map(lessonKind.label)];

export const reportHeadings: Rule = {
  id: 'report-headings',
  *find({ record }) {
    if (record.type !== 'project' || record.programme !== 'ssif') return;
    const found = headingsOf(record.body)
      .filter(({ depth }) => depth === 2)
      .map(({ text }) => text);
    if (found.join() === reportParts.join()) return;
    yield {
      at: { line: 1, column: 1 },
      wrong: `the parts of the report are ${found.length ? found.join(', ') : 'missing'}`,
      fix: `Use these second-level headings, in this order: ${reportParts.join(', ')}.`,
    };
  },
};
