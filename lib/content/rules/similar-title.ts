import type { WarningRule } from '../rule.ts';
import { findSimilarTitle } from '../similar-titles.ts';

export const similarTitleRule: WarningRule = {
  id: 'similar-title',
  severity: 'warning',
  sentence: 'Two records of one kind have nearly the same title.',
  example: '“Breakfast clubs” and “The breakfast club”.',
  why: 'it may be the same thing twice, and readers mix them up.',
  suggestion: 'make one record of them, or say in each title what is different.',
  *find({ record }, library) {
    const other = findSimilarTitle(record, library);
    if (!other) return;
    yield {
      at: ['title'],
      message: `"${record.title}" is nearly "${other.title}", the title of ${other.file}`,
      suggestion: 'Make one record of them, or say in each title what is different.',
    };
  },
};
