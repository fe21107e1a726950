import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSpelling } from '#lib/finder/search/spelling';
import { getStem } from '#lib/finder/search/stem';
import { createSynonymIndex } from '#lib/finder/search/synonyms';
import { splitWords, tokenize } from '#lib/finder/search/tokens';
import { readWorkspace } from '#tests/fixtures/workspace';

test.each([
  ['St George’s School', ['st', 'george', 'school']],
  ['£16,000 or 16k', ['16000', 'or', '16000']],
  ['Café, naïve', ['cafe', 'naive']],
  ['don’t', ['dont']],
  ['2019–20: Year 6/7', ['2019', '2020', 'year', '6', '7']],
  ['2018/19, 2018-2019 and 2018-12', ['2018', '2019', '2018', '2019', 'and', '2018', '12']],
  ['S.E.N.D., K.S.2 and J. Smith', ['send', 'ks2', 'and', 'j', 'smith']],
  ['A* to C, and a star *', ['a*', 'to', 'c', 'and', 'a', 'star']],
  ['years 5,6 and 1,000', ['years', '5', '6', 'and', '1000']],
  ['St Leonards, saint leonards', ['st', 'leonards', 'st', 'leonards']],
  ['one to one in thirty-eight schools', ['1', 'to', '1', 'in', '38', 'schools']],
  ['half of pupils, half a day', ['50', 'of', 'pupils', 'half', 'a', 'day']],
  ['43%, 43 percent, 43 per cent', ['43', '43', '43']],
  ['two hundred and fifty, three thousand and two', ['250', '3002']],
  ['five. Thousand', ['5', 'thousand']],
  ['<b>"&', ['b']],
  ['', []],
])('the words of %s', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

test('a word knows where it stands in its text', () => {
  const text = 'The clerk’s pay: £1,000';
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'clerk’s', 'pay', '1,000']);
});

const spelling = createSpelling(
  new Map(
    ['clerk', 'clerks', 'clerking', 'maths', 'mathematics', 'breakfast', 'training', 'rain', 'co', 'chairs'].map(
      (word) => [word, { parts: [0] }] as const,
    ),
  ),
  new Map([['cochairs', ['co', 'chairs']]]),
);
const found = (word: string) => spelling.listVariants(word).map((variant) => [variant.word, variant.level]);

test('an exact match comes before one with another ending', () => {
  expect(found('clerk')).toEqual([
    ['clerk', 'exact'],
    ['clerks', 'stem'],
    ['clerking', 'stem'],
  ]);
});

test('a prefix matches longer words, unless it is a word itself', () => {
  expect(found('breakf')).toEqual([['breakfast', 'prefix']]);
  expect(found('math')).toContainEqual(['mathematics', 'prefix']);
  expect(found('rain')).toEqual([['rain', 'exact']]);
});

test('an exact match counts most, then a prefix, then a stem, then a typo', () => {
  const weightOf = (typed: string, word: string) =>
    [...spelling.listVariants(typed), ...spelling.findTypos(typed)].find((variant) => variant.word === word)?.weight;
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
  expect(spelling.findTypos(typed)[0]?.word).toBe(meant);
});

test('the spelling of short words and numbers is not corrected', () => {
  expect(spelling.findTypos('rin')).toEqual([]);
  expect(spelling.findTypos('2019')).toEqual([]);
});

test('a hyphenated word is found without its hyphen', () => {
  expect(spelling.splitCompound('cochairs')).toEqual(['co', 'chairs']);
});

const meanings = createSynonymIndex(
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
  meanings.find(text)?.concepts.map((concept) => (concept.kind === 'record' ? concept.id : concept.value)) ?? [];

test.each([
  ['year 6', ['ks2']],
  ['y1', ['ks1']],
  ['age 10', ['ks2']],
  ['10 year old', ['ks2']],
  ['two year olds', ['eyfs']],
  ['under 5s', ['eyfs']],
  ['over sixteens', ['post-16']],
  ['age 5-7', ['ks1']],
  ['5 to 7 year olds', ['ks1']],
  ['aged between 7 and 14', ['ks2', 'ks3']],
  ['year six', ['ks2']],
  ['Year6', ['ks2']],
  ['year 5/6', ['ks2']],
  ['years 6 to 8', ['ks2', 'ks3']],
  ['y5 and y7', ['ks2', 'ks3']],
  ['ks1-2', ['ks1', 'ks2']],
  ['ks2/3', ['ks2', 'ks3']],
  ['KS1 and KS2', ['ks1', 'ks2']],
  ['key stages 1 and 2', ['ks1', 'ks2']],
  ['keystage2', ['ks2']],
  ['K.S.2', ['ks2']],
  ['tier 1/2', []],
  ['year 2019', []],
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

const amounts = [
  ['6000000', '£6m', '£6 million', '£6,000,000', 'six million pounds', '6m', '£6million'],
  ['1500000', '£1.5m', '£1.5 million', '1,500,000 pounds'],
  ['25000', '£25k', '25,000 pounds', 'twenty-five thousand pounds', '25 thousand'],
  ['500000', 'half a million', '£0.5m', '500,000'],
  ['350', '£350', '350 pounds', 'three hundred and fifty pounds'],
];
test.each(amounts)('%s is one word however it is written', (...[word, ...ways]) => {
  for (const way of ways) expect(splitWords(way), way).toEqual([word]);
});

test('every number up to a million is read from its words', () => {
  const ones = 'one two three four five six seven eight nine'.split(' ');
  const tens = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  const digit = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(digit, digit, fc.integer({ min: 2, max: 9 }), digit, (thousands, hundreds, ten, one) => {
      const words = `${ones[thousands - 1]} thousand ${ones[hundreds - 1]} hundred and ${tens[ten - 1]}-${ones[one - 1]}`;
      expect(splitWords(words), words).toEqual([String(thousands * 1000 + hundreds * 100 + ten * 10 + one)]);
    }),
  );
});

test('two numbers are never joined into one', () => {
  const number = fc.integer({ min: 0, max: 999 });
  fc.assert(
    fc.property(number, number, fc.constantFrom('/', '-', '–', ', ', ' to ', ' and ', ' '), (one, other, sign) => {
      const words = splitWords(`ages ${one}${sign}${other} here`).filter((word) => /^\d/.test(word));
      expect(words).toEqual([String(one), String(other)]);
    }),
  );
});

test.each([
  ['spent', 'spending'],
  ['taught', 'teaches'],
  ['led', 'leading'],
  ['paid', 'pays'],
  ['children', 'child'],
])('%s is a form of %s', (one, other) => {
  expect(getStem(one)).toBe(getStem(other));
});

test.each([
  ['government', 'governors'],
  ['government', 'governance'],
  ['community', 'communication'],
  ['personal', 'person'],
])('%s is no form of %s', (one, other) => {
  expect(getStem(one)).not.toBe(getStem(other));
});

test('the longest phrase is taken', () => {
  expect(meanings.findLongest(['my', 'times', 'tables'], 1)).toMatchObject({
    length: 2,
    meaning: { synonyms: ['sums'] },
  });
});
