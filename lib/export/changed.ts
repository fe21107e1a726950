import type { AnyRecord } from '#lib/schema/types';
import { requirePeriod } from '#lib/text/dates';
import { datesOf, isDay } from './offer-dates.ts';

/**
 * The day on which what a record says last changed for its readers: the one that the file declares; else the latest of
 * the record's own dates that has come; else, for a record without any, the day on which it was compared with its sources.
 */
export function changedOn(record: AnyRecord, day: string): string {
  if ('changed' in record && record.changed) return record.changed;
  const come = ownDates(record)
    .map((date) => requirePeriod(date).first)
    .filter((date) => date <= day)
    .toSorted();
  return come.at(-1) ?? record.checked;
}

function ownDates(record: AnyRecord): string[] {
  switch (record.type) {
    case 'update':
      return [record.published];
    case 'offer':
      return [record.asOf, ...datesOf(record).flatMap(({ on }) => (isDay(on) ? [on] : []))];
    case 'project':
    case 'activity':
      return record.asOf ? [record.asOf] : [];
    case 'contact':
      return [record.confirmed];
    default:
      return [];
  }
}
