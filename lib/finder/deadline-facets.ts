import type { Library } from '#lib/content/library';
import { getOfferPeriod, openFrom } from '#lib/offers/span';
import { isOfferOpen } from '#lib/offers/status';
import type { AnyRecord, RecordOf } from '#lib/schema/types';
import { addDays, requirePeriod, schoolYearFrom, startOfSchoolYear } from '#lib/text/dates';
import { formatList, uncapitalize } from '#lib/text/format';

const deadlines: readonly { value: string; label: string; withinDays?: number }[] = [
  { value: '7-days', label: 'Closing in the next 7 days', withinDays: 7 },
  { value: '30-days', label: 'Closing in the next 30 days', withinDays: 30 },
  { value: '90-days', label: 'Closing in the next 90 days', withinDays: 90 },
  { value: 'no-date', label: 'With no fixed closing date' },
];

/** When an offer that is open on a day closes. One that closes in a week closes in a month too. */
export const deadlineFacet = {
  name: 'deadline',
  label: 'Closing date',
  many: 'closing dates',
  options: deadlines,
  getValues: (record: AnyRecord, day: string) => (record.type === 'offer' ? listDeadlines(record, day) : []),
  describe: (labels: readonly string[]) => formatList(labels.map(uncapitalize), 'or'),
};

function listDeadlines(offer: RecordOf<'offer'>, day: string): string[] {
  const { closes } = offer;
  if (!closes) return ['no-date'];
  if (!isOfferOpen(offer, day)) return [];
  const { last } = requirePeriod(closes);
  return deadlines.flatMap(({ value, withinDays }) => (withinDays && last <= addDays(day, withinDays) ? [value] : []));
}

/** The school years, from 1 September to 31 August, in which an offer could be had for at least a day. */
export const createSchoolYearFacet = (library: Library) => ({
  name: 'year',
  label: 'Was open in',
  many: 'school years',
  options: [...new Set(library.all('offer').flatMap(listSchoolYears))]
    .toSorted()
    .map((value) => ({ value, label: value.replace('-', '–') })),
  getValues: (record: AnyRecord) => (record.type === 'offer' ? listSchoolYears(record) : []),
  describe: (labels: readonly string[]) => `open in ${formatList(labels, 'or')}`,
});

/** The school years in which an offer is known to have been open, such as 2018-19: to be announced is not to open. */
function listSchoolYears(offer: RecordOf<'offer'>): string[] {
  const first = openFrom(offer);
  if (!first) return [];
  const { last } = getOfferPeriod(offer);
  const [from, to] = [startOfSchoolYear(first), startOfSchoolYear(last)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_each, index) => schoolYearFrom(from + index));
}
