import type { RecordOf } from '#lib/schema/types';
import { addDays, parsePeriod } from '#lib/text/dates';
import { getOfferStatus, isOfferOpen } from './status.ts';

type Offer = RecordOf<'offer'>;

/** Some statuses begin and end a number of days beside a date of the offer, never as far away as this. */
const farDays = 400;
const lastDay = '9999-12-31';

/**
 * The first day, as far as dates can tell, from which no offer's status ever changes and none can be had: what a page
 * then says stays true. Nothing when an offer has no end.
 */
export function settledFrom(offers: readonly Offer[]): string | undefined {
  if (offers.some((offer) => isOfferOpen(offer, lastDay))) return undefined;
  const dates = offers.flatMap((offer) => JSON.stringify(offer).match(/\b\d{4}(-\d{2}){0,2}\b/g) ?? []);
  // Sums and other numbers of four digits look like years too; one that is far away would only make the walk longer.
  const periods = dates.filter((date) => date >= '2000' && date < '2100').flatMap((date) => parsePeriod(date) ?? []);
  const latest = periods
    .map(({ last }) => last)
    .toSorted()
    .at(-1);
  if (latest === undefined) return undefined;
  let day = addDays(latest, farDays);
  if (!offers.every((offer) => isSettled(offer, day))) return undefined;
  while (offers.every((offer) => isSettled(offer, addDays(day, -1)))) day = addDays(day, -1);
  return day;
}

function isSettled(offer: Offer, day: string): boolean {
  const now = getOfferStatus(offer, day);
  const ever = getOfferStatus(offer, lastDay);
  return now.status === ever.status && now.reason === ever.reason;
}
