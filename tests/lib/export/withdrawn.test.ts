import { expect, test } from 'vitest';
import { listAlphabetically } from '#lib/export/a-to-z';
import { formatResults } from '#lib/export/format-results';
import { type ExportFormat, exportFormats } from '#lib/export/formats';
import { listSitemap } from '#lib/export/sitemap';
import { listSuggestions } from '#lib/finder/field-suggestions';
import { getList } from '#lib/finder/lists';
import { emptyQuery } from '#lib/finder/query';
import { createResultsPage } from '#lib/finder/results-page';
import { findContactsForPlace } from '#lib/views/contacts-for-place';
import { finderOver } from '#tests/fixtures/random-library';
import { readWorkspace, replaceInFile } from '#tests/fixtures/workspace';

const day = '2026-11-21';
const contact = 'content/contacts/reading-team.yaml';
const shown = readWorkspace().library;
const withdrawn = readWorkspace(replaceInFile(contact, 'about: [', 'withdrawn: true\nabout: [')).library;

/** Everything that leaves the building about contacts, as one text. */
function everythingOf(library: typeof shown): string {
  const finder = finderOver(library, day);
  const pages = ['', 'club', 'books'].flatMap((words) =>
    ['/search', '/contacts'].map((list) => createResultsPage(finder, getList(list), { ...emptyQuery, words }, [])),
  );
  return JSON.stringify([
    pages.map(({ results }) =>
      results.map(({ card, excerpt, nestedHits }) => ({ card, excerpt, nestedHits: nestedHits })),
    ),
    pages.flatMap((page) =>
      Object.keys(exportFormats).map((format) => formatResults(format as ExportFormat, page, library, day)),
    ),
    listAlphabetically(library),
    listSuggestions(library),
    listSitemap(library),
    findContactsForPlace(library, 'Seaport'),
    library.getByIds('contact', library.all('offer')[0]?.contacts),
  ]);
}

test('a contact is found, fed and exported, until it is withdrawn: then it is nowhere', () => {
  expect(everythingOf(shown)).toContain('Ann Example');
  expect(everythingOf(withdrawn)).not.toMatch(/Ann Example|01632 960001|[Rr]eading.team/);
});
