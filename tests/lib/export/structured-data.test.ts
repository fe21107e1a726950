import { expect, test } from 'vitest';
import { loadLibrary as openLibrary } from '#lib/content/load-library';
import { offerData } from '#lib/export/offer-data';
import { areaData, listData, projectData, siteData, updateData } from '#lib/export/structured-data';
import { searchableTypes } from '#lib/finder/facets';
import { getOfferStatus } from '#lib/offers/status';
import { getStaticPage } from '#lib/schema/static-pages';
import { faultsOfStructuredData } from '#tests/fixtures/validators';

const library = openLibrary();
const { all } = library;

const recordsOf = (name: string) => library.records.filter(({ type }) => type === name);

const blocks: { name: string; data: Record<string, unknown> }[] = [
  { name: 'the site', data: siteData() },
  ...all('area').map((area) => ({ name: area.address, data: areaData(area, library) })),
  ...all('project').map((project) => ({ name: project.address, data: projectData(project) })),
  ...all('update').map((update) => ({ name: update.address, data: updateData(update, library) })),
  ...all('offer').map((offer) => ({
    name: offer.address,
    data: offerData(offer, getOfferStatus(offer, '2018-12-01'), library),
  })),
  ...searchableTypes.map((type) => ({
    name: `a list of ${type}`,
    data: listData(getStaticPage(type === 'contact' ? '/contacts' : '/search'), recordsOf(type), library),
  })),
];

test.each(blocks)('schema.org has every type and property that $name uses', async ({ data }) => {
  expect(await faultsOfStructuredData(JSON.parse(JSON.stringify(data)))).toEqual([]);
});

test('the validator refuses a type and a property that schema.org has not', async () => {
  const good = { '@context': 'https://schema.org', '@type': 'Place', name: 'Seaport' };
  expect(await faultsOfStructuredData(good)).toEqual([]);
  expect(await faultsOfStructuredData({ ...good, '@type': 'OpportunityArea' })).not.toEqual([]);
  expect(await faultsOfStructuredData({ ...good, headline: 'Seaport' })).not.toEqual([]);
  expect(await faultsOfStructuredData({ ...good, '@context': 'https://example.org' })).not.toEqual([]);
});

test('an area is a place with its town and its activities, and nothing that its file does not say', () => {
  const [area] = all('area');
  if (!area) throw new Error('There is no area.');
  const graph = areaData(area, library)['@graph'] as Record<string, unknown>[];
  expect(graph[0]).toMatchObject({ '@type': 'Place', name: area.title, description: area.summary });
  const work = all('activity').filter((activity) => activity.area === area.id);
  expect(graph.slice(1).map(({ name }) => name)).toEqual(work.map(({ title }) => title));
});

test('a contact says when its details were published', () => {
  const text = JSON.stringify(listData(getStaticPage('/contacts'), all('contact'), library));
  expect(text.match(/Details published /g)).toHaveLength(all('contact').length);
});
