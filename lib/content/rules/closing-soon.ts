import { addDays, formatDate, requirePeriod } from '#lib/text/dates';
import type { WarningRule } from '../rule.ts';

const warningDays = 14;

export const closingSoonRule: WarningRule = {
  id: 'closing-soon',
  severity: 'warning',
  sentence: 'An offer closes within two weeks.',
  example: '`closes: 2020-03-31`, on 20 March 2020.',
  why: 'what its pages say will soon be out of date.',
  suggestion: 'make sure of the date, and add what comes next: `replacedBy`, or an update.',
  *find({ record }, _library, today) {
    if (record.type !== 'offer' || !record.closes) return;
    const { first, last } = requirePeriod(record.closes);
    if (today > last || addDays(today, warningDays) < first) return;
    yield {
      at: ['closes'],
      message: `the offer closes ${formatDate(record.closes)}`,
      suggestion: 'Make sure of the date, and say what comes next.',
    };
  },
};
