import { parseLessons } from '../lessons.ts';
import type { ErrorRule } from '../rule.ts';

export const lessonsRule: ErrorRule = {
  id: 'lessons',
  severity: 'error',
  sentence: 'The field `lessonsAbout` names a point that the report does not have.',
  example: '`items: [lesson-9]`, where the report has 6 lessons.',
  why: 'the table of lessons that recur would count what nobody can read.',
  suggestion: 'take one of the names that the message lists.',
  *find({ record }) {
    if (record.type !== 'project') return;
    const known = parseLessons(record).map(({ id }) => id);
    for (const [index, { items }] of (record.lessonsAbout ?? []).entries()) {
      for (const [place, item] of items.entries()) {
        if (known.includes(item)) continue;
        yield {
          at: ['lessonsAbout', index, 'items', place],
          message: `the report has no "${item}"`,
          suggestion: known.length > 0 ? `It has ${known.join(', ')}.` : 'Take it out: this project has no report.',
        };
      }
    }
  },
};
