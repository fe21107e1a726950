import { expect, test } from 'vitest';
import type { RecordOf } from '#lib/model/types';
import { makeFindWords } from '#lib/publish/words-in';

const term = (title: string, more: object = {}) => ({ id: title.toLowerCase(), title, ...more }) as RecordOf<'term'>;
const findWords = makeFindWords([
  term('NLE', { full: 'National Leader of Education' }),
  term('Academy'),
  term('Multi-academy trust', { also: ['MAT', 'trust'] }),
  term('Maths Hub'),
  term('Good', { everyday: true }),
  term('A* to C grades'),
]);
const said = (text: string) => findWords(text).map(({ term, start, end }) => [text.slice(start, end), term.title]);

test('a word is found by its title, in full, by its short forms, inside a sentence and for several', () => {
  expect(said('Two NLEs joined two academies. A National Leader of Education led the MAT.')).toEqual([
    ['NLEs', 'NLE'],
    ['academies', 'Academy'],
    ['National Leader of Education', 'NLE'],
    ['MAT', 'Multi-academy trust'],
  ]);
  expect(said('They had A* to C grades.')).toEqual([['A* to C grades', 'A* to C grades']]);
});

test('the longest word wins, and a name keeps its capitals', () => {
  expect(said('The multi-academy trust ran a Maths Hub, a hub for maths and a maths hub.')).toEqual([
    ['multi-academy trust', 'Multi-academy trust'],
    ['Maths Hub', 'Maths Hub'],
  ]);
});

test('parts of words, everyday words and other names that are no short forms are left alone', () => {
  expect(said('Good trust: an NLEX, an academy-like school, academyship.')).toEqual([]);
});
