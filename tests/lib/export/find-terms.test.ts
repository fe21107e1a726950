import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTermFinder } from '#lib/export/find-terms';
import type { RecordOf } from '#lib/schema/types';

const term = (title: string, more: object = {}) => ({ id: title.toLowerCase(), title, ...more }) as RecordOf<'term'>;
const findWords = createTermFinder([
  term('NLE', { full: 'National Leader of Education' }),
  term('Academy'),
  term('Multi-academy trust', { also: ['MAT', 'trust'] }),
  term('Maths Hub'),
  term('Good', { everyday: true }),
  term('A* to C grades'),
]);
const messages = (text: string) => findWords(text).map(({ term, start, end }) => [text.slice(start, end), term.title]);

test('a word is found by its title, in full, by its short forms, inside a sentence and for several', () => {
  expect(messages('Two NLEs joined two academies. A National Leader of Education led the MAT.')).toEqual([
    ['NLEs', 'NLE'],
    ['academies', 'Academy'],
    ['National Leader of Education', 'NLE'],
    ['MAT', 'Multi-academy trust'],
  ]);
  expect(messages('They had A* to C grades.')).toEqual([['A* to C grades', 'A* to C grades']]);
});

test('the longest word wins, and a name keeps its capitals', () => {
  expect(messages('The multi-academy trust ran a Maths Hub, a hub for maths and a maths hub.')).toEqual([
    ['multi-academy trust', 'Multi-academy trust'],
    ['Maths Hub', 'Maths Hub'],
  ]);
});

test('parts of words, everyday words and other names that are no short forms are left alone', () => {
  expect(messages('Good trust: an NLEX, an academy-like school, academyship.')).toEqual([]);
});

test('it finds what one pattern of all forms finds', () => {
  const forms = ['multi-academy trusts', 'multi-academy trust', 'Multi-academy trusts', 'Multi-academy trust'];
  const others = [
    'A* to C gradess',
    'A* to C grades',
    'Maths Hubs',
    'Maths Hub',
    'academies',
    'Academies',
    'academy',
    'Academy',
  ];
  const people = ['National Leader of Educations', 'National Leader of Education', 'NLEs', 'NLE', 'MATs', 'MAT'];
  const all = [...forms, ...others, ...people].toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${all.map(RegExp.escape).join('|')})(?![\\p{L}\\d-])`, 'gu');
  const piece = fc.constantFrom(...all, ' ', '-', '.', 's', 'é', '7', '“', 'A', 'A*', ' to ', 'Maths ');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const expected = [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length]);
      expect(findWords(text).map(({ start, end }) => [start, end])).toEqual(expected);
    }),
    { numRuns: 2_000 },
  );
});
