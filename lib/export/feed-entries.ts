import { site } from '#lib/config';
import { numberSources } from '#lib/content/number-sources';
import { createCard } from '#lib/finder/card';
import { getOfferStatus, offerStatus } from '#lib/offers/status';
import { type AnyRecord, type RecordOf, types } from '#lib/schema/types';
import { capitalize } from '#lib/text/format';
import { changedOn } from './changed.ts';
import type { Collection } from './collection.ts';
import { isDay } from './offer-dates.ts';

/** One record as a feed tells of it. */
export type FeedEntry = {
  address: string;
  /** The page to read, on the day that was asked for. */
  page: string;
  title: string;
  summary: string;
  kind: string;
  changed: string;
  /** The day on which an update was published, where its source gives a day. */
  published: string | undefined;
  status: { code: string; label: string; reason: string } | undefined;
  sources: readonly RecordOf<'source'>[];
};

const mostInFeed = 50;

/** What a feed tells: the records that changed last, the newest first, and the day of the newest change. */
export function feedOf({ results, day, on, library }: Collection): { entries: FeedEntry[]; changed: string } {
  const entries = results
    .map(({ record }) => ({ record, changed: changedOn(record, day) }))
    .toSorted((one, other) => other.changed.localeCompare(one.changed))
    .slice(0, mostInFeed)
    .map(({ record, changed }): FeedEntry => {
      const { title, summary, address: page } = createCard(record, library, day, on);
      return {
        address: site.url + record.address,
        page: site.url + page,
        title,
        summary,
        kind: capitalize(types[record.type].singular),
        changed,
        published: publishedOn(record),
        status: statusIn(record, day),
        sources: numberSources(library, [record]).sources,
      };
    });
  // An empty feed keeps its day too, so that a program that asks again is told of no change.
  const newest = library.records.map(({ checked }) => checked).toSorted();
  return { entries, changed: entries[0]?.changed ?? newest.at(-1) ?? day };
}

const publishedOn = (record: AnyRecord): string | undefined =>
  record.type === 'update' && isDay(record.published) ? record.published : undefined;

function statusIn(record: AnyRecord, day: string): FeedEntry['status'] {
  if (record.type !== 'offer') return undefined;
  const { status: code, reason } = getOfferStatus(record, day);
  return { code, label: offerStatus.label(code), reason };
}

/** A day as the moment at which it began, as feeds want it. */
export const momentOf = (day: string): string => `${day}T00:00:00.000Z`;

/** "Town News, 2018: What the town did": one source as a line of text. */
export const sourceLine = ({ publisher, published, title }: RecordOf<'source'>): string =>
  `${title} (${publisher}, ${published})`;
