import { describe, expect, test } from 'vitest';
import { checkExamples } from '#cli/judgements';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { listShownFacets } from '#lib/finder/filter';
import { createFinder, findRecords } from '#lib/finder/find';
import { getList } from '#lib/finder/lists';
import { parseQuery } from '#lib/finder/query';
import { createResultsPage } from '#lib/finder/results-page';

const finder = createFinder(readLibrary(readFiles('content')).library, '2026-11-21');
const facets = listShownFacets(finder.table, undefined);
const queryOf = (address: string) => parseQuery(new URL(address, 'http://localhost').searchParams, facets).query;
const asked = (words: string) => queryOf(`/search?q=${encodeURIComponent(words)}`);
const pageFor = (words: string) => createResultsPage(finder, getList('/search'), asked(words), []);
const addresses = (words: string) =>
  findRecords(finder, asked(words), undefined)
    .results()
    .map(({ record }) => record.address);
const unitsOf = (words: string) => findRecords(finder, asked(words), undefined).scores?.terms ?? [];
const stagesOf = (words: string) =>
  unitsOf(words).flatMap(({ concepts }) => concepts.flatMap((each) => (each.kind === 'stage' ? [each.value] : [])));

describe('two ways to type the same thing find the same', () => {
  test.each([
    ['S.E.N.D.', 'SEND'],
    ['C.P.D.', 'CPD'],
    ['N.P.Q.H.', 'NPQH'],
    ['£6m', '£6 million'],
    ['£6,000,000', '£6 million'],
    ['£1.5m', '£1.5 million'],
    ['£2million', '£2 million'],
    ['25,000 pounds', '£25,000'],
    ['two thousand pounds', '£2,000'],
    ['keystage 2', 'key stage 2'],
    ['K.S.2', 'KS2'],
    ['2018-2019', '2018-19'],
    ['2018/2019', '2018-19'],
    ['2018/19', '2018-19'],
    ['saint leonards', 'St Leonards'],
    ['tier1', 'tier 1'],
  ])('%s and %s', (one, other) => {
    expect(addresses(one).length).toBeGreaterThan(0);
    expect(addresses(one)).toEqual(addresses(other));
  });
});

describe('years, ages and stages', () => {
  test.each([
    ['year 5/6', ['ks2']],
    ['age 5-7', ['ks1']],
    ['key stages 1 and 2', ['ks1', 'ks2']],
    ['ks1-2', ['ks1', 'ks2']],
    ['ks2/3', ['ks2', 'ks3']],
    ['year six', ['ks2']],
    ['keystage2', ['ks2']],
    ['two year olds', ['eyfs']],
    ['year 5/6 maths in Derby', ['ks2']],
  ])('%s is understood as %j, and nothing is changed in it', (words, stages) => {
    expect(stagesOf(words)).toEqual(stages);
    expect(unitsOf(words).flatMap(({ corrected }) => corrected ?? [])).toEqual([]);
    expect(addresses(words).length).toBeGreaterThan(0);
  });
});

describe('a word that is a word is never another one', () => {
  test.each(['cafe', 'café', 'dogs', 'beer', 'bank', 'tennis', 'chess', 'guitar', 'swimming'])('%s', (word) => {
    const page = pageFor(word);
    expect(unitsOf(word).map(({ corrected }) => corrected)).toEqual([undefined]);
    expect(page.total).toBe(0);
    expect(page.missing).toEqual([`No page mentions “${word}”.`]);
    expect(page.querySuggestions).toEqual([]);
    for (const { address, found } of page.maybe) {
      expect(addresses(queryOf(address).words).length).toBe(found);
    }
  });

  test('what may have been meant is offered', () => {
    expect(pageFor('bank').maybe.map(({ label }) => label)).toEqual(['back']);
  });

  test.each([
    ['litercy', 'literacy'],
    ['helth', 'health'],
  ])('a slip is put right and said: %s', (typed, meant) => {
    expect(
      pageFor(typed)
        .explanations.map(({ text }) => text)
        .join(' '),
    ).toContain(`We searched for “${meant}” instead of “${typed}”.`);
  });
});

describe('what asks for nothing', () => {
  test.each(['2=2', 'the', 'which of those', '9', 'pounds'])('%s finds nothing, and the page says why', (words) => {
    const page = pageFor(words);
    expect(page.total).toBe(0);
    expect(page.missing.join(' ')).toMatch(/alone\. Add a word that says what you are looking for/);
  });

  test('the grade A* is not every “a”', () => {
    expect(addresses('A*')[0]).toBe('/glossary#a-star-to-c');
    expect(addresses('A*').length).toBeLessThan(20);
  });
});

test('a month of a year is a time, and not a town', () => {
  expect(addresses('march 2018')).not.toContain('/areas/fenland-and-east-cambridgeshire');
  expect(addresses('March')[0]).toBe('/areas/fenland-and-east-cambridgeshire');
});

test('a government is no governor', () => {
  const [unit] = unitsOf('government');
  expect(unit?.concepts).toEqual([]);
  expect(unit?.words.flat().map(({ word }) => word)).not.toContain('governors');
});

test('French is looked for as a language, and the page says so', () => {
  expect(pageFor('french').explanations.map(({ text }) => text)).toEqual([
    'For “french” we also searched for languages.',
  ]);
});

test('an explained word is shown once', () => {
  const page = pageFor('what is an NLE');
  expect(page.bestAnswer).toMatchObject({ record: { address: '/glossary#nle' } });
  expect(page.results.map(({ card }) => card.address)).not.toContain('/glossary#nle');
  expect(page.results.length).toBe(Math.min(20, page.total) - 1);
});

test('the words of cells stay apart in an excerpt', () => {
  const texts = ['£72 million 2016', 'first areas announced'].flatMap((words) =>
    pageFor(words).results.map(({ excerpt }) => excerpt?.pieces.map(({ text }) => text).join('') ?? ''),
  );
  expect(texts.filter((text) => /\d£|million[A-Z]/.test(text))).toEqual([]);
});

test('each interpretation is undone by itself', () => {
  const words = 'litercy for year 6 in hull';
  const page = pageFor(words);
  const undoable = page.explanations.flatMap(({ undo }) => undo ?? []);
  expect(undoable.length).toBeGreaterThanOrEqual(2);
  const before = unitsOf(words);
  for (const { address } of undoable) {
    const after = unitsOf(queryOf(address).words);
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    expect(after.filter(({ isQuoted }) => isQuoted).length).toBe(1);
    for (const [index, unit] of after.entries()) {
      if (!unit.isQuoted) expect(unit).toMatchObject({ concepts: before[index]?.concepts });
      else expect(unit).toMatchObject({ concepts: [], words: unit.words });
    }
  }
});

test('where nothing has everything, what has part of it is shown, and what nobody has is named', () => {
  const page = pageFor('swimming clubs');
  expect(page.total).toBe(0);
  expect(page.missing).toEqual(['No page mentions “swimming”.']);
  expect(page.near.length).toBeGreaterThan(0);
  expect(page.querySuggestions.map(({ label }) => label)).toEqual(['“swimming”']);
});

describe('the kinds of results add up to their number', () => {
  test.each(['maths', 'reading', 'governors', 'Norwich'])('%s', (words) => {
    const page = pageFor(words);
    const kinds = page.facets.find(({ name }) => name === 'type')?.options ?? [];
    const sum = (isFolded: boolean) =>
      kinds.filter((kind) => kind.isFolded === isFolded).reduce((total, { count }) => total + count, 0);
    expect(sum(false)).toBe(page.total);
    expect(kinds.filter(({ isFolded }) => isFolded).map(({ value }) => value)).toEqual(
      expect.arrayContaining(['activity', 'priority', 'source']),
    );
  });
});

describe('tools of the site are found by what people want to do, beside the subject', () => {
  test.each([
    ['report a mistake', '/report', 1],
    ['correct something on this site', '/report', 3],
    ['take my name down', '/report', 3],
    ['what can my school get', '/check', 3],
    ['compare two areas', '/compare', 3],
    ['reuse the data', '/data', 1],
    ['mistakes to avoid', '/lessons', 1],
    ['mistakes to avoid in maths projects', '/lessons', 2],
    ['did the programme work', '/programme', 1],
  ])('%s: %s within the first %i', (words, address, within) => {
    const found = addresses(words);
    const shown =
      found.length > 0 ? found : findRecords(finder, asked(words), undefined).near.map(({ record }) => record.address);
    expect(shown.slice(0, within)).toContain(address);
  });
});

test('real offers stand before the tools of the site', () => {
  for (const words of ['offers', 'grants', 'funding for schools'])
    expect(addresses(words)[0], words).toMatch(/^\/offers\//);
});

test('of the examples of searches that failed, no fewer are right than before', () => {
  const right = checkExamples(finder).filter(({ isRight }) => isRight);
  expect(right.length).toBeGreaterThanOrEqual(61);
});
