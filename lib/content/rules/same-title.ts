import type { ErrorRule } from '../rule.ts';
import { findSameTitle } from '../similar-titles.ts';

export const sameTitleRule: ErrorRule = {
  id: 'same-title',
  severity: 'error',
  sentence: 'Two records of one kind have the same title.',
  example: 'two offers called “Breakfast clubs”.',
  why: 'in a list nobody could tell them apart.',
  suggestion: 'say in each title what is different, such as the place or the year.',
  *find({ record }, library) {
    const other = findSameTitle(record, library);
    if (!other) return;
    yield {
      at: ['title'],
      message: `${other.file} has the title "${record.title}" too`,
      suggestion: 'Say in each what is different, such as the place or the year.',
    };
  },
};
