import type { RecordOf } from '#lib/model/types';
import { statusOf } from '#lib/offers/status';

/** What is exported of an offer's status and dates, in the order of the columns. Each kind of date has its own. */
export const offerDates = ['status', 'reason', 'announced', 'openBy', 'opens', 'closes', 'asOf'] as const;

export type OfferDates = Record<(typeof offerDates)[number], string>;

/** The status of an offer on a day, why, and its dates, each as what it is; empty where no source gives one. */
export function datesOf(offer: RecordOf<'offer'>, day: string): OfferDates {
  const { announced = '', openBy = '', opens = '', closes = '', asOf } = offer;
  return { ...statusOf(offer, day), announced, openBy, opens, closes, asOf };
}
