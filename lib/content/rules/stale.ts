import { addDays, formatDate } from '#lib/text/dates';
import { getNextReviewDate } from '../review-date.ts';
import type { WarningRule } from '../rule.ts';

const warningDays = 30;

export const staleRule: WarningRule = {
  id: 'stale',
  severity: 'warning',
  sentence: 'A record was last compared with its sources long ago, or after today.',
  example: '`checked: 2024-03-31`, two years later.',
  why: 'what was true then may have changed. The days on which records fall due are spread over the year.',
  suggestion: 'compare the record with its sources, and write today in `checked`.',
  *find({ record }, _library, today) {
    const due = getNextReviewDate(record);
    if (record.checked > today) {
      yield {
        at: ['checked'],
        message: `${formatDate(record.checked)} has not come yet`,
        suggestion: 'Write the day of the check.',
      };
    } else if (addDays(due, -warningDays) <= today) {
      const message = `the record ${due < today ? 'was' : 'is'} due to be checked by ${formatDate(due)}`;
      yield { at: ['checked'], message: message, suggestion: 'Compare it with its sources, and write today.' };
    }
  },
};
