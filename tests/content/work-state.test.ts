import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { listFacets, typeFacet } from '#lib/finder/facets';
import { createFinder } from '#lib/finder/find';
import { getList } from '#lib/finder/lists';
import { parseQuery } from '#lib/finder/query';
import { createResultsPage } from '#lib/finder/results-page';
import { findNodes } from '#lib/markdown/find-nodes';
import { keyStage } from '#lib/schema/topics';
import { workState } from '#lib/schema/work-state';
import { compareRecords } from '#lib/views/compare';

const { library } = readLibrary(readFiles('content'));
const { all } = library;
const day = '2026-11-21';
const finder = createFinder(library, day);

function pageOf(address: string) {
  const url = new URL(address, 'http://localhost');
  const facets = [typeFacet, ...listFacets(library)];
  return createResultsPage(finder, getList(url.pathname), parseQuery(url.searchParams, facets).query, []);
}

/** How many activities of each area are in each state, read one by one against their sources. */
const expected: Record<string, number[]> = {
  blackpool: [11, 12, 0, 0, 2],
  bradford: [5, 7, 3, 0, 3],
  derby: [10, 10, 1, 0, 1],
  doncaster: [11, 7, 0, 0, 1],
  'fenland-and-east-cambridgeshire': [10, 5, 0, 0, 0],
  hastings: [9, 8, 9, 0, 1],
  ipswich: [9, 8, 1, 0, 0],
  'north-yorkshire-coast': [23, 4, 2, 0, 0],
  norwich: [13, 12, 1, 0, 2],
  oldham: [16, 3, 0, 0, 1],
  'stoke-on-trent': [5, 4, 6, 0, 6],
  'west-somerset': [22, 8, 0, 0, 2],
};

const countsOf = (area: string): number[] =>
  workState.values.map((state) => all('activity').filter((each) => each.area === area && each.state === state).length);

describe('the state of the 274 activities', () => {
  test('is counted by area and state', () => {
    expect(all('activity')).toHaveLength(274);
    expect(Object.fromEntries(all('area').map(({ id }) => [id, countsOf(id)]))).toEqual(expected);
  });

  test.each(Object.keys(expected))('adds up to the same in the filters and the comparison of %s', (area) => {
    const { total, facets } = pageOf(`/search?type=activity&area=${area}`);
    const counted = facets.find(({ name }) => name === 'state')?.options.map(({ count }) => count);
    expect(counted).toEqual(expected[area]);
    expect(total).toBe(expected[area]?.reduce((sum, each) => sum + each, 0));
    const other = area === 'norwich' ? 'derby' : 'norwich';
    const { sections } = compareRecords(library, new URLSearchParams(`area=${area}&area=${other}`), day);
    const rows = sections.find(({ title }) => title === 'Activities by state')?.rows ?? [];
    const compared = workState.values.map(
      (state) => rows.find(({ label }) => label === workState.label(state))?.cells[0]?.[0]?.text ?? '0',
    );
    expect(compared.map(Number)).toEqual(expected[area]);
  });

  test('has a date wherever a source gives one: only these have none', () => {
    const undated = all('activity').filter(({ asOf, stateAsOf }) => !asOf && !stateAsOf);
    expect(undated.map(({ id }) => id).toSorted()).toEqual([
      'blackpool/pathways-for-all',
      'blackpool/targeted-neet',
      'north-yorkshire-coast/maths-month',
      'stoke-on-trent/in2employment',
      'stoke-on-trent/year-6-to-7-transition-documents',
    ]);
  });
});

/** A text without the words that lead to other pages: another project's key stage is not this one's. */
function withoutLinks(body: Root | undefined): string {
  const copy = structuredClone(body);
  for (const link of findNodes(copy, 'link')) link.children = [];
  return textOf(copy);
}

describe('the projects', () => {
  test('that an area has are also its activities, and say everything once', () => {
    for (const project of all('project').filter(({ area }) => area)) {
      const activity = all('activity').find((each) => each.project === project.id);
      expect(activity, project.id).toMatchObject({ state: project.state, themes: project.themes, asOf: project.asOf });
    }
  });

  test.each(keyStage.values.filter((stage) => stage.startsWith('ks')))(
    'that speak of %s are all found by it',
    (stage) => {
      const named = new RegExp(`key stages? (?:[1-4],? (?:and|or|to) )?${stage.slice(2)}\\b`, 'i');
      const speaking = all('project').filter(({ title, summary, body }) =>
        named.test([title, summary, withoutLinks(body)].join('\n')),
      );
      const found = pageOf(`/projects?stage=${stage}&page=all`).results.map(({ record }) => record.id);
      expect(found).toEqual(expect.arrayContaining(speaking.map(({ id }) => id)));
    },
  );

  test('stand in the list of key stage 3 with those that are for it first', () => {
    expect(pageOf('/projects?stage=ks3').results.map(({ record }) => record.id)).toEqual([
      'ssif-plymouth-oracy',
      'stoke-primary-secondary-transition',
      'stoke-english-ks2',
      'stoke-english-ks4',
      'stoke-maths-primary',
      'ssif-forest-of-dean-reading',
    ]);
  });

  test('that touch on careers are found by that theme', () => {
    const found = pageOf('/projects?theme=careers-aspirations').results.map(({ record }) => record.id);
    expect(found.toSorted()).toEqual(['stoke-english-ks4', 'stoke-science-ks4']);
  });
});
