import type { AnyRecord } from '#lib/schema/types';
import { requirePeriod } from '#lib/text/dates';

/** A way to order results. "compare" gives the order where the words of a search do not. */
export type SortOrder = {
  name: string;
  label: string;
  needsWords?: true;
  compare(one: AnyRecord, other: AnyRecord): number;
};

const compareTitles = (one: AnyRecord, other: AnyRecord): number => one.title.localeCompare(other.title, 'en-GB');

/** The day by which a record is old or new: when it was published, or when its source describes it. */
function getRecordDay(record: AnyRecord): string {
  const date =
    'published' in record && record.type === 'update' ? record.published : 'asOf' in record ? record.asOf : undefined;
  return date ? requirePeriod(date).last : '';
}

const getClosingDay = (record: AnyRecord): string => {
  const closes = record.type === 'offer' ? (record.closes ?? record.ended?.on) : undefined;
  return closes ? requirePeriod(closes).last : '9999';
};

export const sortOrders: readonly SortOrder[] = [
  { name: 'relevance', label: 'Best match', needsWords: true, compare: compareTitles },
  { name: 'title', label: 'A to Z', compare: compareTitles },
  {
    name: 'newest',
    label: 'Newest first',
    compare: (one, other) => getRecordDay(other).localeCompare(getRecordDay(one)) || compareTitles(one, other),
  },
  {
    name: 'closing',
    label: 'Closing soonest',
    compare: (one, other) => getClosingDay(one).localeCompare(getClosingDay(other)) || compareTitles(one, other),
  },
];
