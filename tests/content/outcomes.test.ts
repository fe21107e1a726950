import { describe, expect, test } from 'vitest';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { listFacets, typeFacet } from '#lib/finder/facets';
import { createFinder } from '#lib/finder/find';
import { getList } from '#lib/finder/lists';
import { parseQuery } from '#lib/finder/query';
import { createResultsPage } from '#lib/finder/results-page';
import { claimant, outcomeKind, targetAnswer } from '#lib/schema/outcome-words';
import { answersTo, computedChange, targetsOf } from '#lib/views/outcomes';

const { library } = readLibrary(readFiles('content'));
const { all } = library;
const finder = createFinder(library, '2026-11-28');

function pageOf(address: string) {
  const url = new URL(address, 'http://localhost');
  const { query } = parseQuery(url.searchParams, [typeFacet, ...listFacets(library)]);
  return createResultsPage(finder, getList(url.pathname), query, []);
}
const countsIn = (address: string, facet: string) =>
  Object.fromEntries(
    (pageOf(address).facets.find(({ name }) => name === facet)?.options ?? []).map(({ value, count }) => [
      value,
      count,
    ]),
  );

describe('the outcomes', () => {
  test('are counted by claimant and kind, the same in the records and in the filters', () => {
    const byClaimant = { official: 63, independent: 11, 'area-team': 26, project: 16, press: 5 };
    const byKind = { result: 99, opinion: 7, output: 9, missing: 6 };
    const count = (field: 'claimant' | 'kind', values: readonly string[]) =>
      Object.fromEntries(values.map((value) => [value, all('outcome').filter((each) => each[field] === value).length]));
    expect(count('claimant', claimant.values)).toEqual(byClaimant);
    expect(count('kind', outcomeKind.values)).toEqual(byKind);
    expect(countsIn('/results', 'claimant')).toEqual(byClaimant);
    expect(countsIn('/results', 'outcome')).toEqual(byKind);
    expect(pageOf('/results').total).toBe(121);
  });

  test('of official statistics are only of areas that are whole councils, and stand beside England', () => {
    const official = all('outcome').filter((each) => each.claimant === 'official');
    expect([...new Set(official.map(({ area }) => area))].toSorted()).toEqual([
      ...['blackpool', 'bradford', 'derby', 'doncaster', 'oldham', 'stoke-on-trent'],
    ]);
    for (const each of official) {
      expect(computedChange(each)?.england, each.id).toBeDefined();
      expect(each.limits, each.id).toContain('whole-council');
    }
  });

  test('of the project reports give no results of pupils in figures', () => {
    const reports = all('project').filter(({ programme }) => programme === 'ssif');
    expect(reports.every(({ id }) => all('outcome').some(({ project }) => project === id))).toBe(true);
  });
});

describe('the targets', () => {
  const expected = { met: 2, partly: 2, 'not-met': 7, moved: 4, 'no-figure': 18, 'not-measurable': 5 };

  test('are 38 in 20 of 45 priorities, and each says what became of it', () => {
    expect(all('priority')).toHaveLength(45);
    expect(all('priority').filter(({ targets }) => targets)).toHaveLength(20);
    expect(targetsOf(library)).toHaveLength(38);
    expect(targetsOf(library).every(({ target }) => target.answer)).toBe(true);
  });

  test('add up to the same by area and in all', () => {
    expect(answersTo(targetsOf(library))).toEqual(expected);
    const byArea = all('area').map(({ id }) => answersTo(targetsOf(library, id)));
    const sums = targetAnswer.values.map((value) => [value, byArea.reduce((sum, each) => sum + each[value], 0)]);
    expect(Object.fromEntries(sums)).toEqual(expected);
  });

  test('can be looked for by what became of them', () => {
    const met = pageOf('/search?type=priority&answer=met').results.map(({ record }) => record.id);
    expect(met.toSorted()).toEqual(['bradford/priority-1', 'hastings/priority-3']);
    const missed = pageOf('/results?answer=not-met&page=all').results.map(({ record }) => record.id);
    expect(missed).toContain('stoke-on-trent-unauthorised-absence-primary');
    expect(missed).not.toContain('bradford-schools-up-a-grade');
  });
});
