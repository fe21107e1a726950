import { listAt } from '#lib/query/lists';
import { addressIn, everything, type Query, withChoices } from '#lib/query/query';
import { sentenceOf } from '#lib/query/sentence';
import { facetsShown } from '#lib/query/table';
import { countFound, type Finder } from './find.ts';
import { areasAmong } from './meanings.ts';
import type { Unit } from './plan.ts';

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
