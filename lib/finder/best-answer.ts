import type { AnyRecord, TypeName } from '#lib/schema/types';
import { isOpen } from '#lib/offers/status';
import type { Finder } from './find.ts';
import { keyOfPhrase } from './search/synonyms.ts';
import { asksFor, type Unit } from './search/parse-search.ts';

/** What answers a search at once: a record that is called just that, or how many offers are open. */
export type BestAnswer = { record: AnyRecord } | { offersOpen: number; offers: number };

/** Which kind answers, where several records have the name. */
const order: readonly TypeName[] = ['area', 'contact', 'term', 'offer', 'project'];

/** The best answer to a whole search, if it has one. */
export function bestAnswerOf({ table, engine }: Finder, words: string, units: readonly Unit[]): BestAnswer | undefined {
  const named =
    namedBy(engine, words) ??
    namedBy(
      engine,
      units
        .filter(({ isWeak }) => !isWeak)
        .map(({ text }) => text)
        .join(' '),
    );
  if (named) return { record: named };
  if (!asksFor(units, 'offer') || units.some(({ isWeak }) => !isWeak)) return undefined;
  const offers = engine.library.all('offer');
  return {
    offers: offers.length,
    offersOpen: offers.filter((offer) => isOpen(offer, table.day)).length,
  };
}

function namedBy({ names, records }: Finder['engine'], words: string): AnyRecord | undefined {
  const found = (names.get(keyOfPhrase(words)) ?? []).flatMap((place) => records[place] ?? []);
  return order.flatMap((type) => found.filter((record) => record.type === type))[0];
}
