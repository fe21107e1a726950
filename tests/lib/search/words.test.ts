import { expect, test } from 'vitest';
import { makeMeanings } from '#lib/search/meanings';
import { makeSpelling } from '#lib/search/spelling';
import { tokensOf, wordsOf } from '#lib/search/tokens';
import { readWorkspace } from '#tests/fixtures/workspace';

test.each([
  ['St George’s School', ['st', 'george', 'school']],
  ['£16,000 or 16k', ['16000', 'or', '16000']],
  ['Café, naïve', ['cafe', 'naive']],
  ['don’t', ['dont']],
  ['2019–20: Year 6/7', ['2019', '20', 'year', '6', '7']],
  ['<b>"&', ['b']],
  ['', []],
])('the words of %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('a word knows where it stands in its text', () => {
  const text = 'The clerk’s pay: £1,000';
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'clerk’s', 'pay', '1,000']);
});

const spelling = makeSpelling(
  new Map(
    ['clerk', 'clerks', 'clerking', 'maths', 'mathematics', 'breakfast', 'training', 'rain', 'co', 'chairs'].map(
      (word) => [word, { parts: [0] }] as const,
    ),
  ),
  new Map([['cochairs', ['co', 'chairs']]]),
);
const found = (word: string) => spelling.variantsOf(word).map((variant) => [variant.word, variant.level]);

test('a word is itself before it is a word with another ending', () => {
  expect(found('clerk')).toEqual([
    ['clerk', 'exact'],
    ['clerks', 'stem'],
    ['clerking', 'stem'],
  ]);
});

test('the beginning of a word stands for the word, unless it is a word itself', () => {
  expect(found('breakf')).toEqual([['breakfast', 'prefix']]);
  expect(found('math')).toContainEqual(['mathematics', 'prefix']);
  expect(found('rain')).toEqual([['rain', 'exact']]);
});

test('an exact match counts most, then a beginning, then an ending, then a slip', () => {
  const weightOf = (typed: string, word: string) =>
    [...spelling.variantsOf(typed), ...spelling.slipsOf(typed)].find((variant) => variant.word === word)?.weight;
  const weights = [
    weightOf('clerks', 'clerks'),
    weightOf('breakf', 'breakfast'),
    weightOf('clerks', 'clerk'),
    weightOf('brekfast', 'breakfast'),
  ];
  expect(weights.every((weight) => weight !== undefined && weight > 0)).toBe(true);
  expect(weights).toEqual(weights.toSorted((one, other) => Number(other) - Number(one)));
  expect(new Set(weights).size).toBe(weights.length);
});

test.each([
  ['brekfast', 'breakfast'],
  ['trianing', 'training'],
  ['mahtematics', 'mathematics'],
])('%s is a slip for %s', (typed, meant) => {
  expect(spelling.slipsOf(typed)[0]?.word).toBe(meant);
});

test('short words and numbers are not put right', () => {
  expect(spelling.slipsOf('rin')).toEqual([]);
  expect(spelling.slipsOf('2019')).toEqual([]);
});

test('a word that is written with a hyphen is found without it', () => {
  expect(spelling.apart('cochairs')).toEqual(['co', 'chairs']);
});

const meanings = makeMeanings(
  readWorkspace({
    'content/search-words/words.yaml': `title: Words
summary: Words for numbers.
meanings:
  - words: [sums, times tables]
    same: true
    themes: [maths]
checked: 2026-11-01
`,
  }).library,
);
const meant = (text: string) =>
  meanings.of(text)?.concepts.map((concept) => (concept.kind === 'record' ? concept.id : concept.value)) ?? [];

test.each([
  ['year 6', ['ks2']],
  ['y1', ['ks1']],
  ['age 10', ['ks2']],
  ['10 year old', ['ks2']],
  ['age 11', ['ks2', 'ks3']],
  ['KS2', ['ks2']],
  ['key stage 2', ['ks2']],
  ['year 99', []],
  ['times table', ['maths']],
  ['Oldquay', ['seaport']],
  ['Ann Example', ['reading-team']],
  ['nothing', []],
])('%s means %j', (text, values) => {
  expect(meant(text)).toEqual(values);
});

test('the longest phrase is taken', () => {
  expect(meanings.at(['my', 'times', 'tables'], 1)).toMatchObject({ length: 2, meaning: { same: ['sums'] } });
});
