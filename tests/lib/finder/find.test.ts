import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSearchTypes } from '#lib/finder/facets';
import { listShownFacets } from '#lib/finder/filter';
import { type Finder, findRecords } from '#lib/finder/find';
import { getList } from '#lib/finder/lists';
import { parseQuery, type Query } from '#lib/finder/query';
import { createResultsPage } from '#lib/finder/results-page';
import { dropConditions, listConditions, suggestQueries } from '#lib/finder/suggest-queries';
import type { AnyRecord } from '#lib/schema/types';
import { randomSearch } from '#tests/fixtures/random-library';

const runs = { numRuns: 2000 };
const addresses = (finder: Finder, query: Query) =>
  findRecords(finder, query, undefined)
    .results()
    .map(({ record }) => record.address);
const pageOf = (finder: Finder, query: Query) => createResultsPage(finder, getList('/search'), query, []);
const follow = (finder: Finder, address: string): Query =>
  parseQuery(new URL(address, 'http://localhost').searchParams, listShownFacets(finder.table, undefined)).query;

/** What a query shows, worked out record by record as the rules say it. */
function shownOneByOne({ table, searchIndex }: Finder, query: Query): Set<string> {
  const facets = listShownFacets(table, undefined).filter(({ name }) => name !== 'type');
  const found = new Set(
    findRecords({ table, searchIndex }, { ...query, choices: { type: allKinds(table) } }, undefined)
      .results()
      .map(({ record }) => record),
  );
  const kinds: readonly string[] = query.choices.type ?? defaultSearchTypes;
  const passing = table.records.filter(
    (record) =>
      found.has(record) &&
      facets.every(({ name, getValues }) => {
        const chosen = query.choices[name];
        return !chosen || getValues(record, table.day).some((value) => chosen.includes(value));
      }),
  );
  return new Set(passing.flatMap((record) => (kinds.includes(record.type) ? [record.address] : areaOf(record, kinds))));
}

const allKinds = (table: Finder['table']) => [...new Set(table.records.map(({ type }) => type))];

/** The area with which work of an area is shown. */
const areaOf = (record: AnyRecord, kinds: readonly string[]): string[] =>
  (record.type === 'activity' || record.type === 'priority') && kinds.includes('area') ? [`/areas/${record.area}`] : [];

test('a query shows what passes every facet, once each', () => {
  fc.assert(
    fc.property(randomSearch, ({ finder, query }) => {
      const shown = addresses(finder, query);
      expect(new Set(shown).size).toBe(shown.length);
      expect(new Set(shown)).toEqual(shownOneByOne(finder, query));
    }),
    runs,
  );
});

test('the number beside every option is the number of results after choosing it, counted in two ways', () => {
  fc.assert(
    fc.property(randomSearch, ({ finder, query }) => {
      for (const { name, options } of pageOf(finder, query).facets) {
        for (const { value, count } of options) {
          const chosen = { ...query, choices: { ...query.choices, [name]: [value] } };
          expect(count, `${name}=${value}`).toBe(addresses(finder, chosen).length);
          expect(count, `${name}=${value}`).toBe(shownOneByOne(finder, chosen).size);
        }
      }
    }),
    runs,
  );
});

test('every link of an active or suggested filter leads where it says', () => {
  fc.assert(
    fc.property(randomSearch, ({ finder, query }) => {
      const { activeFilters, suggestedFilters } = pageOf(finder, query);
      const values = Object.entries(query.choices).flatMap(([name, list]) => list.map((value) => ({ name, value })));
      expect(activeFilters.length).toBe(values.length + (query.words ? 1 : 0));
      for (const { address } of activeFilters) {
        const left = follow(finder, address);
        const gone = values.filter(({ name, value }) => !left.choices[name]?.includes(value));
        expect(gone.length + (left.words === query.words ? 0 : 1), address).toBe(1);
      }
      for (const { address, found } of suggestedFilters)
        expect(addresses(finder, follow(finder, address)).length).toBe(found);
    }),
    runs,
  );
});

/** The size of the smallest sets of conditions whose dropping gives results and leaves something, and how many there are, by trying all. */
function smallestWaysOn(finder: Finder, query: Query): { size: number; ways: number } {
  const conditions = listConditions(finder, query, undefined);
  const sizes = Array.from({ length: 2 ** conditions.length - 1 }, (_, bits) =>
    conditions.filter((_, place) => (bits + 1) & (1 << place)),
  )
    .filter((drop) => drop.length < conditions.length)
    .flatMap((drop) => (addresses(finder, dropConditions(finder, query, drop)).length > 0 ? [drop.length] : []));
  const size = Math.min(...sizes);
  return { size, ways: sizes.filter((each) => each === size).length };
}

test('a query suggestion gives results, and no smaller one does', () => {
  fc.assert(
    fc.property(randomSearch, ({ finder, query }) => {
      fc.pre(addresses(finder, query).length === 0);
      const shown = suggestQueries(finder, query, undefined);
      for (const { query: left, found } of shown) {
        expect(found).toBeGreaterThan(0);
        expect(addresses(finder, left).length).toBe(found);
      }
      const smallest = smallestWaysOn(finder, query);
      expect(shown.length).toBe(Math.min(5, smallest.ways));
      for (const { drop } of shown) expect(drop.length).toBe(smallest.size);
    }),
    { numRuns: 2000, maxSkipsPerRun: 20 },
  );
});
