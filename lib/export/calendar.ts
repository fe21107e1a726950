import icalendar, { ICalEventTransparency } from 'ical-generator';
import { site } from '#lib/config';
import { getOfferStatus } from '#lib/offers/status';
import type { RecordOf } from '#lib/schema/types';
import { formatDate } from '#lib/text/dates';
import { changedOn } from './changed.ts';
import { addressAs, type Collection } from './collection.ts';
import { momentOf } from './feed-entries.ts';
import { datesOf, isDay, type OfferDate } from './offer-dates.ts';
import { rights } from './rights.ts';

type Offer = RecordOf<'offer'>;

/**
 * The dates of offers as a calendar (RFC 5545). Each is a whole day, which calendars show on that day wherever they are.
 * A date that the sources give only as a month or a year cannot stand in a calendar: the description names it instead.
 */
export function collectionAsCalendar({ title, address, results, day }: Collection): string {
  const offers = results.flatMap(({ record }) => (record.type === 'offer' ? [record] : []));
  const calendar = icalendar({
    name: title,
    description: [leftOut(offers), `${rights.words} More: ${rights.address}`].filter(Boolean).join(' '),
    prodId: { company: site.name, product: 'Dates of offers', language: 'EN' },
    url: site.url + addressAs(address, 'ics'),
  });
  // A whole day has no time zone. Programs that ask for one all the same are told that of the offers.
  calendar.x('X-WR-TIMEZONE', 'Europe/London');
  for (const offer of offers) {
    for (const date of datesOf(offer).filter(({ on }) => isDay(on))) calendar.createEvent(eventOf(offer, date, day));
  }
  return `${calendar}`;
}

const eventOf = (offer: Offer, { kind, on, what }: OfferDate, day: string) => ({
  // The same for ever and on every copy of the site, so that a calendar changes the event instead of adding another.
  id: `${offer.id}-${kind}@opportunity-areas`,
  start: new Date(momentOf(on)),
  allDay: true,
  stamp: new Date(momentOf(changedOn(offer, day))),
  transparency: ICalEventTransparency.TRANSPARENT,
  summary: `${offer.title}: ${what.toLowerCase()}`,
  description: `${what}: ${formatDate(on)}. ${getOfferStatus(offer, day).reason} ${offer.summary}`,
  url: site.url + offer.address,
});

/** What a calendar cannot show, in words: dates that are less exact than a day, and offers without any date. */
function leftOut(offers: readonly Offer[]): string {
  const inexact = offers.flatMap((offer) =>
    datesOf(offer).flatMap(({ on, what }) =>
      isDay(on) ? [] : [`${offer.title}: ${what.toLowerCase()}, ${formatDate(on)}`],
    ),
  );
  const dateless = offers.filter((offer) => datesOf(offer).length === 0).map(({ title }) => title);
  return [
    ...(inexact.length > 0 ? [`Left out, because no source gives the day: ${inexact.join('; ')}.`] : []),
    ...(dateless.length > 0 ? [`Left out, because no source gives a date: ${dateless.join('; ')}.`] : []),
  ].join(' ');
}
