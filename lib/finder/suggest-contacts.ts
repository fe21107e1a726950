import { describeQuery } from './describe-query.ts';
import { listShownFacets } from './filter.ts';
import { countResults, type Finder } from './find.ts';
import { getList } from './lists.ts';
import { emptyQuery, formatAddress, type Query, withChoices } from './query.ts';
import type { QueryTerm } from './search/parse-search.ts';
import { listAreaIds } from './search/synonyms.ts';

/** The contacts of the areas that are chosen or named, where there are any; else all contacts. */
export function suggestContacts(
  finder: Finder,
  query: Query,
  terms: readonly QueryTerm[],
): { label: string; address: string } {
  const contacts = getList('/contacts');
  const facets = listShownFacets(finder.table, contacts.fixedType);
  const named = terms.flatMap(({ concepts }) => listAreaIds(concepts));
  const asked = facets
    .filter(({ name }) => name === 'area')
    .reduce((all, area) => withChoices(all, area, [...(query.choices.area ?? []), ...named]), emptyQuery);
  const found = countResults(finder, asked, contacts.fixedType);
  if (found === 0 || asked.choices.area === undefined) return { label: 'whom to ask', address: contacts.address };
  return {
    label: describeQuery(asked, found, facets, contacts.fixedType),
    address: formatAddress(contacts, asked, facets),
  };
}
