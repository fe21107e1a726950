import type { RecordOf } from '#lib/schema/types';

type Offer = Pick<RecordOf<'offer'>, 'announced' | 'openBy' | 'opens' | 'closes' | 'full' | 'ended'>;

/** A date in the life of an offer, as exact as its sources give it, and what happened then. */
export type OfferDate = { kind: keyof Offer; on: string; what: string };

/** Every date that the sources give for an offer, in the order of its life. The calendar and the feeds ask here alone. */
export function datesOf({ announced, openBy, opens, closes, full, ended }: Offer): OfferDate[] {
  const dates: (Omit<OfferDate, 'on'> & { on: string | undefined })[] = [
    { kind: 'announced', on: announced, what: 'Announced' },
    { kind: 'openBy', on: openBy, what: 'Known to be open by this day' },
    { kind: 'opens', on: opens, what: 'Opened' },
    { kind: 'closes', on: closes, what: 'Last day to apply' },
    { kind: 'full', on: full?.on, what: 'Fully subscribed' },
    { kind: 'ended', on: ended?.on, what: 'Ended' },
  ];
  return dates.flatMap(({ on, ...date }) => (on === undefined ? [] : [{ ...date, on }]));
}

/** Whether a date is one day, and not a month or a year. */
export const isDay = (date: string): boolean => date.length === 10;
