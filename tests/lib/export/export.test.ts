import { expect, test } from 'vitest';
import { createJsonSchema } from '#lib/export/json-schema';
import { findNearestPages } from '#lib/export/nearest-pages';
import { getShareImageAddress, listSharedPages } from '#lib/export/share-images';
import { listSitemap } from '#lib/export/sitemap';
import { readWorkspace } from '#tests/fixtures/workspace';

test('the sitemap names each page once, with the latest day on which something on it was checked', () => {
  const { library } = readWorkspace({});
  const sitemap = listSitemap(library);
  expect(new Set(sitemap.map(({ address }) => address)).size).toBe(sitemap.length);
  expect(sitemap).toContainEqual({ address: '/areas/seaport', changed: '2026-11-01' });
  expect(sitemap.every(({ address }) => !address.includes('#'))).toBe(true);
  expect(sitemap.map(({ address }) => address)).not.toContain('/report');
});

test('every page of the sitemap has a picture for shared links, and a search has that of its list', () => {
  const { library } = readWorkspace({});
  const shared = listSharedPages(library).map(({ address }) => address);
  expect(shared.toSorted()).toEqual(
    listSitemap(library)
      .map(({ address }) => address)
      .toSorted(),
  );
  expect(new Set(shared.map(getShareImageAddress)).size).toBe(shared.length);
  expect(getShareImageAddress('/search?q=maths')).toBe('/share/search.png');
  expect(getShareImageAddress('/')).toBe('/share/home.png');
});

test.each([
  ['/areas/seeport', '/areas/seaport'],
  ['/seaport', '/areas/seaport'],
  ['/contact', '/contacts'],
  ['/offers/free-book', '/offers/free-books'],
  ['/old/reading-club', '/areas/seaport#reading-club'],
])('near %s lies %s', (path, address) => {
  expect(findNearestPages(readWorkspace().library, path).map((page) => page.address)).toContain(address);
});

test('nothing is near to nonsense', () => {
  expect(findNearestPages(readWorkspace().library, '/zzzzzzzzzzzzzzzzzzzz')).toEqual([]);
});

test('the description of a type is JSON Schema with help, without the field that the folder says', () => {
  const schema = createJsonSchema('activity') as {
    properties: Record<string, { description?: string; enum?: string[] }>;
    required: string[];
    // What an activity says itself only where it names no project that says it.
    else: { required: string[] };
  };
  expect(schema.properties).not.toHaveProperty('area');
  expect(schema.properties.state?.description).toContain('planned, reported-running, reported-finished');
  expect(schema.required).toEqual(['title']);
  expect(schema.else.required).toContain('themes');
});
