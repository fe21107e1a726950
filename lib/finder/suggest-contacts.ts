import { listAt } from './lists.ts';
import { addressIn, everything, type Query, withChoices } from './query.ts';
import { sentenceOf } from './describe-query.ts';
import { facetsShown } from './filter.ts';
import { countFound, type Finder } from './find.ts';
import { areasAmong } from './search/synonyms.ts';
import type { Unit } from './search/parse-search.ts';

/** The contacts of the areas that are chosen or named, where there are any; else all contacts. */
export function whomToAsk(finder: Finder, query: Query, units: readonly Unit[]): { label: string; address: string } {
  const contacts = listAt('/contacts');
  const facets = facetsShown(finder.table, contacts.fixed);
  const named = units.flatMap(({ concepts }) => areasAmong(concepts));
  const asked = facets
    .filter(({ name }) => name === 'area')
    .reduce((all, area) => withChoices(all, area, [...(query.choices.area ?? []), ...named]), everything);
  const found = countFound(finder, asked, contacts.fixed);
  if (found === 0 || asked.choices.area === undefined) return { label: 'whom to ask', address: contacts.address };
  return { label: sentenceOf(asked, found, facets, contacts.fixed), address: addressIn(contacts, asked, facets) };
}
