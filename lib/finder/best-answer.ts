import { isOfferOpen } from '#lib/offers/status';
import type { AnyRecord, TypeName } from '#lib/schema/types';
import type { Finder } from './find.ts';
import { asksForType, type QueryTerm } from './search/parse-search.ts';
import { normalizePhrase } from './search/synonyms.ts';

/** What answers a search at once: a record that is called just that, or how many offers are open. */
export type BestAnswer = { record: AnyRecord } | { offersOpen: number; offers: number };

/** Which kind answers, where several records have the name. */
const typePriority: readonly TypeName[] = ['area', 'contact', 'term', 'offer', 'project'];

/** The best answer to a whole search, if it has one. */
export function findBestAnswer(
  { table, searchIndex }: Finder,
  words: string,
  terms: readonly QueryTerm[],
): BestAnswer | undefined {
  const named =
    findByName(searchIndex, words) ??
    findByName(
      searchIndex,
      terms
        .filter(({ isLowWeight }) => !isLowWeight)
        .map(({ text }) => text)
        .join(' '),
    );
  if (named) return { record: named };
  if (!asksForType(terms, 'offer') || terms.some(({ isLowWeight }) => !isLowWeight)) return undefined;
  const offers = searchIndex.library.all('offer');
  return {
    offers: offers.length,
    offersOpen: offers.filter((offer) => isOfferOpen(offer, table.day)).length,
  };
}

function findByName({ names, records }: Finder['searchIndex'], words: string): AnyRecord | undefined {
  const found = (names.get(normalizePhrase(words)) ?? []).flatMap((place) => records[place] ?? []);
  return typePriority.flatMap((type) => found.filter((record) => record.type === type))[0];
}
