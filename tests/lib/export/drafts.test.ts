import { expect, test } from 'vitest';
import { listLessons } from '#lib/content/lessons';
import { numberSources } from '#lib/content/number-sources';
import { listAlphabetically } from '#lib/export/a-to-z';
import { comparisonAsCsv } from '#lib/export/csv';
import { formatResults } from '#lib/export/format-results';
import { type ExportFormat, exportFormats } from '#lib/export/formats';
import { formsAt } from '#lib/export/forms';
import { findNearestPages } from '#lib/export/nearest-pages';
import { offerData } from '#lib/export/offer-data';
import { listSharedPages } from '#lib/export/share-images';
import { listSitemap } from '#lib/export/sitemap';
import { areaData, projectData, updateData } from '#lib/export/structured-data';
import { findTermUses } from '#lib/export/term-uses';
import { createCard } from '#lib/finder/card';
import { listSuggestions } from '#lib/finder/field-suggestions';
import { recordLists } from '#lib/finder/lists';
import { emptyQuery } from '#lib/finder/query';
import { createResultsPage } from '#lib/finder/results-page';
import { getOfferStatus } from '#lib/offers/status';
import { typeNames } from '#lib/schema/types';
import { compareRecords } from '#lib/views/compare';
import { findContactsForPlace } from '#lib/views/contacts-for-place';
import { finderOver } from '#tests/fixtures/random-library';
import { readWorkspace, replaceInFile } from '#tests/fixtures/workspace';

const day = '2026-11-21';
type Library = ReturnType<typeof readWorkspace>['library'];

/** A record of every kind that a reader could come across, each a draft; nothing that is published names them. */
const drafts: Record<string, string> = {
  'content/sources/secret.yaml':
    'title: Secret source\npublisher: The Secret Paper\npublished: June 2018\nkind: press\nseen: whole\nchecked: 2026-11-01\ndraft: true\n',
  'content/contacts/secret.yaml':
    'title: Secret contact\norganisation: Secret Council\nsummary: Secret.\nabout: [secret]\nchannels:\n  - kind: phone\n    value: 01632 960002\nconfirmed: "2018"\nsources:\n  - source: secret\nchecked: 2026-11-01\ndraft: true\n',
  'content/glossary/secret.yaml':
    'title: Secret word\nmeaning: Secret.\nsources:\n  - source: secret\nchecked: 2026-11-01\ndraft: true\n',
  'content/search-words/secret.yaml':
    'title: Secret words\nsummary: Secret.\nmeanings:\n  - words: [secret, books]\n    same: true\n    terms: [secret]\nchecked: 2026-11-01\ndraft: true\n',
  ...Object.fromEntries(
    ['offers/free-books', 'updates/new-club', 'projects/big-read', 'activities/seaport/reading-club'].map((file) => {
      const [[, text = ''] = []] = Object.entries(
        replaceInFile(`content/${file}.md`, '\nchecked:', '\ndraft: true\nchecked:'),
      );
      const secret = text.replace(/^title: .*$/m, 'title: Secret thing').replace(/^summary: .*$/m, 'summary: Secret.');
      return [`content/${file.replace(/[^/]+$/, 'secret')}.md`, secret.replaceAll('free-books', 'secret')];
    }),
  ),
};

/** Pages that are no lists and have forms. */
const withForms = [
  '/data',
  '/themes/english-literacy',
  '/key-stages/ks2',
  '/lessons',
  '/areas/seaport',
  '/offers/free-books',
];

/** Everything of a library that leaves the building, as one text. */
function everythingOf(library: Library): string {
  const finder = finderOver(library, day);
  const pages = ['', 'secret', 'books', 'reading'].flatMap((words) =>
    recordLists.map((list) => createResultsPage(finder, list, { ...emptyQuery, words }, [])),
  );
  const records = library.records;
  const shownOf = ({
    results,
    total,
    facets,
    related,
    suggestedFilters,
    querySuggestions,
    explanations,
  }: (typeof pages)[number]) => ({
    results: results.map(({ card, excerpt, nestedHits }) => ({ card, excerpt, nestedHits: nestedHits })),
    asked: {
      total,
      facets,
      related,
      offered: suggestedFilters,
      querySuggestions: querySuggestions,
      understood: explanations,
    },
  });
  return JSON.stringify([
    pages.map(shownOf),
    pages.flatMap((page) =>
      Object.keys(exportFormats).map((format) => formatResults(format as ExportFormat, page, library, day)),
    ),
    listAlphabetically(library),
    listSuggestions(library),
    listSitemap(library),
    findNearestPages(library, '/offers/secre'),
    findContactsForPlace(library, 'Seaport'),
    listLessons(library).map(({ id, address }) => ({ id, address })),
    comparisonAsCsv(compareRecords(library, new URLSearchParams('area=seaport'), day)),
    records.map((record) => createCard(record, library, day)),
    records.map((record) =>
      [...library.linksFrom(record), ...library.linksTo(record)].map((link) => link.record.title),
    ),
    numberSources(library, records).sources,
    listSharedPages(library),
    [...findTermUses(library)].map(([word, users]) => [word.id, users.map(({ address }) => address)]),
    withForms.flatMap((address) =>
      Object.values(formsAt(address, library)).map((make) =>
        make({ parameters: new URLSearchParams(), day, on: undefined, finder }),
      ),
    ),
    library.all('area').map((area) => areaData(area, library)),
    library.all('project').map(projectData),
    library.all('update').map((update) => updateData(update, library)),
    library.all('offer').map((offer) => offerData(offer, getOfferStatus(offer, day), library)),
    typeNames.map((name) => [name, library.all(name).length]),
  ]);
}

test('a draft of any type is in nothing that readers can reach: no page, feed, search, sitemap, count or export', () => {
  const without = readWorkspace();
  const withThem = readWorkspace(drafts);
  expect(withThem.messages).toEqual([]);
  expect(everythingOf(withThem.library) === everythingOf(without.library)).toBe(true);
  expect(withThem.library.findByAddress('/offers/secret')).toBeUndefined();
});

test('a preview shows them as if they were published', () => {
  const published = Object.fromEntries(
    Object.entries(drafts).map(([path, text]) => [path, text.replace('draft: true\n', '')]),
  );
  const { withDrafts } = readWorkspace(drafts);
  const shown = everythingOf(withDrafts).replaceAll(',"draft":true', '');
  expect(shown === everythingOf(readWorkspace(published).library)).toBe(true);
  expect(shown.includes('Secret thing')).toBe(true);
});

test('a published record may not name a draft, nor link to one', () => {
  const offer = 'content/offers/free-books.md';
  const names = readWorkspace({ ...drafts, ...replaceInFile(offer, 'contacts: [reading-team]', 'contacts: [secret]') });
  expect(names.messages.join()).toMatch(
    /free-books\.md:\d+:12 {2}contacts, entry 1: content\/contacts\/secret\.yaml is a draft/,
  );
  const links = readWorkspace({
    ...drafts,
    ...replaceInFile(offer, 'See [Seaport]', '[Secret thing](/offers/secret). See [Seaport]'),
  });
  expect(links.messages.join()).toContain('there is no page at /offers/secret');
});
