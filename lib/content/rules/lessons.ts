import { lessonsIn } from '../lessons.ts';
import type { Rule } from '../rule.ts';

export const lessons: Rule = {
  id: 'lessons',
  *find({ record }) {
    if (record.type !== 'project') return;
    const known = lessonsIn(record).map(({ id }) => id);
    for (const [index, { items }] of (record.lessonsAbout ?? []).entries()) {
      for (const [place, item] of items.entries()) {
        if (known.includes(item)) continue;
        yield {
          at: ['lessonsAbout', index, 'items', place],
          wrong: `the report has no "${item}"`,
          fix: known.length > 0 ? `It has ${known.join(', ')}.` : 'Take it out: this project has no report.',
        };
      }
    }
  },
};
