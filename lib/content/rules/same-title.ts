import type { ErrorRule } from '../rule.ts';
import { sameTitle } from '../similar-titles.ts';

export const sameTitleRule: ErrorRule = {
  id: 'same-title',
  severity: 'error',
  sentence: 'Two records of one kind have the same title.',
  example: 'two offers called “Breakfast clubs”.',
  why: 'in a list nobody could tell them apart.',
  fix: 'say in each title what is different, such as the place or the year.',
  *find({ record }, library) {
    const other = sameTitle(record, library);
    if (!other) return;
    yield {
      at: ['title'],
      wrong: `${other.file} has the title "${record.title}" too`,
      fix: 'Say in each what is different, such as the place or the year.',
    };
  },
};
