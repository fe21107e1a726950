import type { AnyRecord } from '#lib/schema/types';
import { requirePeriod } from '#lib/text/dates';

/** A way to order results. "compare" gives the order where the words of a search do not. */
export type Sort = {
  name: string;
  label: string;
  needsWords?: true;
  compare(one: AnyRecord, other: AnyRecord): number;
};

const byTitle = (one: AnyRecord, other: AnyRecord): number => one.title.localeCompare(other.title, 'en-GB');

/** The day by which a record is old or new: when it was published, or when its source describes it. */
function dayOf(record: AnyRecord): string {
  const date =
    'published' in record && record.type === 'update' ? record.published : 'asOf' in record ? record.asOf : undefined;
  return date ? requirePeriod(date).last : '';
}

const closingOf = (record: AnyRecord): string => {
  const closes = record.type === 'offer' ? (record.closes ?? record.ended?.on) : undefined;
  return closes ? requirePeriod(closes).last : '9999';
};

export const sorts: readonly Sort[] = [
  { name: 'relevance', label: 'Best match', needsWords: true, compare: byTitle },
  { name: 'title', label: 'A to Z', compare: byTitle },
  {
    name: 'newest',
    label: 'Newest first',
    compare: (one, other) => dayOf(other).localeCompare(dayOf(one)) || byTitle(one, other),
  },
  {
    name: 'closing',
    label: 'Closing soonest',
    compare: (one, other) => closingOf(one).localeCompare(closingOf(other)) || byTitle(one, other),
  },
];
