import { expect, test } from 'vitest';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { comparisonAsCsv } from '#lib/export/csv';
import { listShownFacets } from '#lib/finder/filter';
import { findRecords } from '#lib/finder/find';
import { parseQuery } from '#lib/finder/query';
import { keyStage } from '#lib/schema/topics';
import { compareRecords } from '#lib/views/compare';
import { finderOver } from '#tests/fixtures/random-library';

const { library } = readLibrary(readFiles('content'));
const compared = (address: string) =>
  compareRecords(library, new URL(address, 'http://localhost').searchParams, '2026-11-21');

test('each number of a comparison is the number of results behind its link', () => {
  const finder = finderOver(library, '2026-11-21');
  const facets = listShownFacets(finder.table, undefined);
  const areas = library.all('area').map(({ id }) => `area=${id}`);
  for (const pair of areas.slice(1).map((area) => `${areas[0]}&${area}`)) {
    for (const { rows } of compared(`/compare?${pair}`).sections.slice(0, 2)) {
      for (const { text, address } of rows.flatMap(({ cells }) => cells.flat())) {
        if (!address) continue;
        const { query } = parseQuery(new URL(address, 'http://localhost').searchParams, facets);
        expect(findRecords(finder, query, undefined).total, address).toBe(Number(text));
      }
    }
  }
});

test('what differs comes before what is the same', () => {
  for (const { rows } of compared('/compare?area=norwich&area=ipswich&area=hastings&area=oldham').sections) {
    const same = rows.map(({ isSame }) => isSame);
    expect(same.lastIndexOf(false)).toBeLessThan(same.includes(true) ? same.indexOf(true) : same.length);
  }
});

test.each([
  ['/compare', 0, []],
  ['/compare?area=norwich', 0, ['Choose at least one more to compare with Norwich.']],
  [
    '/compare?area=norwich&area=norwich&area=nowhere',
    0,
    [
      '“nowhere” is not one of the choices for “areas”. We left it out.',
      'Choose at least one more to compare with Norwich.',
    ],
  ],
  ['/compare?offer=bogus', 0, ['“bogus” is not one of the choices for “offers”. We left it out.']],
  [
    '/compare?area=norwich&area=derby&offer=funded-npqs-stoke',
    2,
    ['Areas and offers cannot be compared with each other. We took the areas.'],
  ],
  [
    '/compare?area=norwich&area=derby&area=oldham&area=ipswich&area=hastings',
    4,
    ['We compare 4 at most, so we took the first 4.'],
  ],
])('%s is understood, and what is not is said', (address, columns, notes) => {
  const { sections, notes: messages } = compared(address);
  expect(messages).toEqual(notes);
  for (const { cells } of sections.flatMap(({ rows }) => rows)) expect(cells).toHaveLength(columns);
  expect(sections.length > 0).toBe(columns > 0);
});

test('key stages stand in the order of age, whatever differs most', () => {
  const labels = keyStage.values.map(keyStage.label);
  for (const area of library.all('area')) {
    const { sections } = compared(`/compare?area=norwich&area=${area.id}`);
    const rows = sections.find(({ title }) => title === 'Activities by key stage')?.rows ?? [];
    expect(rows.map(({ label }) => label)).toEqual(labels.filter((label) => rows.some((row) => row.label === label)));
  }
});

test('two offers differ in what they gave, for whom, and how to apply', () => {
  const { sections } = compared('/compare?offer=governance-clerking-stoke&offer=governance-leadership-stoke');
  const labels = sections[0]?.rows.filter(({ isSame }) => !isSame).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['What you got', 'Who could get it']));
});

test('a comparison is a table for a spreadsheet too', () => {
  const csv = comparisonAsCsv(compared('/compare?area=norwich&area=ipswich'));
  expect(csv.startsWith('\uFEFFpart,what,difference,Norwich,Ipswich\r\n')).toBe(true);
  expect(csv).toMatch(/^Activities by theme,Maths,\w+,\d+,\d+\r$/m);
});
