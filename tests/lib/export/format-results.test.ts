import { expect, test } from 'vitest';
import { formatResults } from '#lib/export/format-results';
import { type ExportFormat, exportFormats } from '#lib/export/formats';
import { listShownFacets } from '#lib/finder/filter';
import { getList } from '#lib/finder/lists';
import { parseQuery } from '#lib/finder/query';
import { createResultsPage } from '#lib/finder/results-page';
import { finderOver } from '#tests/fixtures/random-library';
import { readWorkspace, replaceInFile } from '#tests/fixtures/workspace';

const day = '2026-11-21';

function searched(format: ExportFormat, address: string, { library } = readWorkspace()) {
  const finder = finderOver(library, day);
  const { query } = parseQuery(
    new URL(address, 'http://localhost').searchParams,
    listShownFacets(finder.table, undefined),
  );
  return formatResults(format, createResultsPage(finder, getList('/search'), query, []), library, day);
}

test('a feed has the sentence of its search as its title, and the address of each result as its id', () => {
  const feed = JSON.parse(searched('feed', '/search?q=reading&theme=english-literacy'));
  expect(feed.title).toMatch(/^\d+ results for “reading” about English, reading and writing$/);
  const ids = feed.items.map(({ id }: { id: string }) => new URL(id).pathname);
  expect(ids).toContain('/projects/big-read');
  const atom = searched('atom', '/search?q=reading&theme=english-literacy');
  for (const { id } of feed.items) expect(atom).toContain(`<id>${id}</id>`);
  expect(atom).toContain(`<title type="text">${feed.title}</title>`);
});

test('a feed is the same text until content changes', () => {
  for (const name of Object.keys(exportFormats) as ExportFormat[])
    expect(searched(name, '/search?q=reading')).toBe(searched(name, '/search?q=reading'));
  const changed = readWorkspace(
    replaceInFile('content/projects/big-read.md', 'checked: 2026-11-01', 'checked: 2026-11-09'),
  );
  expect(searched('atom', '/search?q=reading', changed)).toContain('<updated>2026-11-09T00:00:00.000Z</updated>');
});

test('an entry changes on the day on which its record was checked', () => {
  const { items } = JSON.parse(searched('feed', '/search?type=project'));
  expect(items).toMatchObject([{ date_modified: '2026-11-01T00:00:00.000Z' }]);
});

test('a table for a spreadsheet runs nothing, and keeps commas and quotes', () => {
  const csv = searched(
    'csv',
    '/search?type=project',
    readWorkspace(replaceInFile('content/projects/big-read.md', 'title: Big read', 'title: "=SUM(1, \\"2\\")"')),
  );
  expect(csv.startsWith('\uFEFFKind of record,Id,Address,Title')).toBe(true);
  expect(csv).toContain(`"'=SUM(1, ""2"")"`);
});

test('JSON has every result, on whatever page it stands', () => {
  const { total, results, title } = JSON.parse(searched('json', '/search?page=9'));
  expect(results).toHaveLength(total);
  expect(title).toBe('Search');
});
