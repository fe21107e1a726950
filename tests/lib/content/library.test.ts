import { expect, test } from 'vitest';
import { getFacts } from '#lib/content/facts';
import { numberSources } from '#lib/content/number-sources';
import { readWorkspace, replaceInFile, validSource } from '#tests/fixtures/workspace';

test('records are found by type and id, by address, and by what links them', () => {
  const { library } = readWorkspace();
  const area = library.find('area', 'seaport');
  const activity = library.find('activity', 'seaport/reading-club');
  if (!area || !activity) throw new Error('The sound workspace has both.');
  expect(activity.area).toBe('seaport');
  expect(library.findByAddress('/areas/seaport#reading-club')).toBe(activity);
  expect(library.linksTo(area).map(({ record, field }) => `${record.id} ${field}`)).toEqual([
    'seaport/priority-1 area',
    'seaport/reading-club area',
    'free-books areas',
    'free-books ways',
    'reading-at-seven area',
  ]);
  expect(library.linksFrom(activity).map(({ record }) => record.id)).toEqual([
    'seaport',
    'seaport/priority-1',
    'town-paper',
  ]);
});

test('a moved page keeps its old address', () => {
  const { library } = readWorkspace(
    replaceInFile(
      'content/offers/free-books.md',
      'checked: 2026-11-01',
      'checked: 2026-11-01\naliases: [/offers/books]',
    ),
  );
  expect(library.getRedirect('/offers/books')).toBe('/offers/free-books');
});

test('a withdrawn contact is in no list, and references to it do not break', () => {
  const { library, messages } = readWorkspace(
    replaceInFile('content/contacts/reading-team.yaml', 'confirmed: "2018"', 'confirmed: "2018"\nwithdrawn: true'),
  );
  expect(messages).toEqual([]);
  expect(library.all('contact')).toEqual([]);
  expect(library.findByAddress('/contacts#reading-team')).toBeUndefined();
  expect(library.getByIds('contact', library.find('offer', 'free-books')?.contacts)).toEqual([]);
});

test('records stand in the order that their type declares', () => {
  const { library } = readWorkspace({
    'content/sources/a-paper.yaml': validSource.replace('What the town did', 'A first thing'),
  });
  expect(library.all('source').map(({ id }) => id)).toEqual(['a-paper', 'town-paper']);
});

test('the facts of a record are the fields declared as facts, in words, with the pages that they name', () => {
  const { library } = readWorkspace();
  const offer = library.find('offer', 'free-books');
  if (!offer) throw new Error('The sound workspace has it.');
  const facts = Object.fromEntries(getFacts(offer, library).map(({ name, values }) => [name, values]));
  expect(facts).toMatchObject({
    areas: [{ text: 'Seaport', address: '/areas/seaport' }],
    themes: [{ text: 'English, reading and writing', address: '/themes/english-literacy' }],
    keyStages: [{ text: 'Key stage 2 (ages 7 to 11)', address: '/key-stages/ks2' }],
    closes: [{ text: '31 March 2018' }],
  });
  expect(facts).not.toHaveProperty('summary');
});

test('the sources of a page are numbered once, in the order in which a reader meets them', () => {
  const { library } = readWorkspace({
    'content/sources/second.yaml': validSource,
    ...replaceInFile(
      'content/activities/seaport/reading-club.md',
      'section: Page 2',
      'section: Page 2\n  - source: second',
    ),
  });
  const records = [...library.all('area'), ...library.all('activity')];
  const { sources, numberOf } = numberSources(library, records);
  expect(sources.map(({ id }) => id)).toEqual(['town-paper', 'second']);
  expect(numberOf('second')).toBe(2);
});
