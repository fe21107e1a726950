import type { Library } from '#lib/content/library';
import { defaultSearchTypes } from '#lib/finder/facets';
import type { ResultsPage } from '#lib/finder/results-page';
import type { AnyRecord, TypeName } from '#lib/schema/types';
import { formatDate } from '#lib/text/dates';

/** The records of one page, to be given out in any form. */
export type Collection = {
  title: string;
  /** The page of the site that shows the same records, with what was asked of it. */
  address: string;
  /** The kinds of record that may be among them: the columns of a table follow from these, so that they stay the same. */
  types: readonly TypeName[];
  results: readonly { record: AnyRecord; nestedHits: readonly AnyRecord[] }[];
  /** The day on which statuses are told, written like 2018-12-01. */
  day: string;
  /** The same day where the address asks for it; nothing where it is simply today. */
  on: string | undefined;
  library: Library;
};

/** All results of a list or a search, however many a page shows. */
export const collectionOfPage = (page: ResultsPage, library: Library, day: string): Collection => ({
  title: titleOn(page.title, page.query.on),
  address: page.canonical,
  types: page.list.fixedType
    ? [page.list.fixedType]
    : ((page.query.choices.type as TypeName[] | undefined) ?? defaultSearchTypes),
  results: page.all(),
  day,
  on: page.query.on,
  library,
});

/** What a page is called outside of the site: its title, with the day for which it is shown where one is asked for. */
const titleOn = (title: string, on: string | undefined): string => (on ? `${title} (on ${formatDate(on)})` : title);

/** Some records that a page shows together. */
export const collectionOfRecords = (
  about: Pick<Collection, 'title' | 'address' | 'types' | 'day' | 'on' | 'library'>,
  records: readonly AnyRecord[],
): Collection => ({
  ...about,
  title: titleOn(about.title, about.on),
  results: records.map((record) => ({ record, nestedHits: [] })),
});

/** Says for which day statuses are told; nothing where that is simply today. */
export const dayInWords = ({ on }: Pick<Collection, 'on'>): string | undefined =>
  on ? `Statuses are those of ${formatDate(on)}.` : undefined;

/** The address of a page in another form. */
export const addressAs = (address: string, format: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}format=${format}`;
