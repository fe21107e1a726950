import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { listShownFacets } from '#lib/finder/filter';
import { findRecords } from '#lib/finder/find';
import { parseQuery } from '#lib/finder/query';
import { getSection } from '#lib/markdown/headings';
import { byAge, keyStage, theme } from '#lib/schema/topics';
import { countByStage, countThemesByArea, countTopicByArea, type TopicFilter } from '#lib/views/topics';
import { finderOver } from '#tests/fixtures/random-library';

const { library } = readLibrary(readFiles('content'));
const finder = finderOver(library);
const facets = listShownFacets(finder.table, undefined);

const topics: TopicFilter[] = [
  ...theme.values.map((value) => ({ theme: value })),
  ...keyStage.values.map((value) => ({ keyStage: value })),
];

test.each(topics)('each number in the table of %j is the number of results behind its link', (topic) => {
  const { columns, rows } = countTopicByArea(library, topic);
  expect(rows).toHaveLength(12);
  for (const { cells } of rows) {
    expect(cells).toHaveLength(columns.length);
    cells.forEach(expectTrue);
    const [all, ...parts] = cells.map(({ count }) => count);
    expect(
      parts.reduce((sum, part) => sum + part, 0),
      'every activity is in a column',
    ).toBeGreaterThanOrEqual(all ?? 0);
  }
});

/** As many results stand behind the link of a number as the number says. */
function expectTrue({ count, address }: { count: number; address?: string }): void {
  if (!address) return;
  const { query, notes } = parseQuery(new URL(address, 'http://localhost').searchParams, facets);
  expect(notes).toEqual([]);
  expect(findRecords(finder, query, undefined).total, address).toBe(count);
}

test('each number of themes by areas is the number of results behind its link', () => {
  const { columns, rows } = countThemesByArea(library);
  expect(columns).toHaveLength(12);
  expect(rows.map(({ head }) => head.title)).toEqual(theme.values.map(theme.label));
  for (const { cells } of rows) cells.forEach(expectTrue);
});

test.each(library.all('area'))(
  'each number of the ages of $title is the number of results behind its link',
  ({ id }) => {
    const stages = countByStage(library, id);
    expect(stages.map(({ stage }) => stage)).toEqual(keyStage.values);
    stages.forEach(expectTrue);
  },
);

test('an activity on a theme whose age no source gives is counted in its area all the same', () => {
  const { columns, rows } = countTopicByArea(library, { theme: 'maths' });
  const blackpool = rows.find(({ head }) => head.title === 'Blackpool')?.cells.map(({ count }) => count) ?? [];
  expect(columns.at(-1)).toBe('Age not known');
  expect(blackpool[0]).toBeGreaterThan(0);
});

test('a record has its key stages in the order of age, however its file lists them', () => {
  for (const record of library.records) {
    if (!('keyStages' in record)) continue;
    expect(record.keyStages ?? [], record.file).toEqual(byAge(record.keyStages ?? []));
  }
  fc.assert(
    fc.property(fc.shuffledSubarray([...keyStage.values]), (stages) => {
      const ages = byAge(stages).map((stage) => keyStage.choices[stage].from);
      expect(ages).toEqual(ages.toSorted((one, other) => one - other));
    }),
  );
});

test('the lessons of a project end where the next part begins', () => {
  const lessons = getSection(library.find('project', 'ssif-plymouth-oracy')?.body, 'lessons-learned');
  expect(JSON.stringify(lessons)).toContain('in what order, has been changed');
  expect(JSON.stringify(lessons)).not.toContain('PTSA Oracy Hub');
  expect(getSection(library.find('project', 'stoke-english-ks2')?.body, 'lessons-learned')).toBeUndefined();
});
