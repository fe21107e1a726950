import type { Library } from '#lib/content/library';
import { searchableTypes } from '#lib/finder/facets';
import { type AnyRecord, types } from '#lib/schema/types';
import { councilAddress, listAuthorities } from '#lib/views/contacts-for-place';

/** One entry of the A to Z: a name that leads to a record. */
export type AlphabetEntry = { name: string; address: string; kind: string };

/** Everything that can be found, by the first letter of its name; an activity names its area too. Sources have a list of their own. */
export function listAlphabetically(library: Library): { letter: string; entries: AlphabetEntry[] }[] {
  const records = searchableTypes
    .filter((type) => type !== 'source')
    .flatMap((type) => library.all(type) as readonly AnyRecord[]);
  const entries = [...records.map((record) => createAlphabetEntry(record, library)), ...placeEntries(library)];
  entries.sort((one, other) =>
    getSortName(one.name).localeCompare(getSortName(other.name), 'en-GB', { numeric: true }),
  );
  return [...Map.groupBy(entries, ({ name }) => getLetter(name))].map(([letter, these]) => ({
    letter,
    entries: these,
  }));
}

/** The words that people type, list by list; slips of the pen are known to the search but not shown to readers. */
export const wordsTyped = (library: Library): { id: string; title: string; words: string[] }[] =>
  library
    .all('searchWords')
    .map(({ id, title, meanings }) => ({
      id,
      title,
      words: meanings.filter(({ slips }) => !slips).flatMap((meaning) => meaning.words),
    }))
    .filter(({ words }) => words.length > 0);

function createAlphabetEntry(record: AnyRecord, library: Library): AlphabetEntry {
  const area = 'area' in record && record.area ? library.find('area', record.area)?.title : undefined;
  const isOfArea = record.type === 'activity' || record.type === 'priority';
  return {
    name: isOfArea ? `${record.title} (${area})` : record.title,
    address: record.address,
    kind: types[record.type].singular,
  };
}

/** The towns and districts that people look for, under their area, and the councils, with who looked after each. */
function placeEntries(library: Library): AlphabetEntry[] {
  const titles = new Set(library.all('area').map(({ title }) => title));
  const places = library
    .all('area')
    .flatMap(({ places: names, title, address }) =>
      names.filter((name) => !titles.has(name)).map((name) => ({ name, address, kind: `place, see ${title}` })),
    );
  const councils = listAuthorities(library)
    .filter((name) => !titles.has(name))
    .map((name) => ({ name, address: councilAddress(name), kind: 'council, see contacts' }));
  return [...places, ...councils];
}

/** A name without the signs before its first letter or number. */
const getSortName = (name: string): string => name.replace(/^[^\p{L}\p{N}]+/u, '');

const getLetter = (name: string): string => {
  const first = getSortName(name).charAt(0).toUpperCase();
  return /\d/.test(first) ? '0–9' : first;
};
