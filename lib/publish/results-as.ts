import { stringify } from 'csv-stringify/sync';
import { Feed } from 'feed';
import type { Library } from '#lib/content/library';
import type { AnyRecord } from '#lib/model/types';
import { workState } from '#lib/model/work-state';
import { cardOf } from '#lib/query/card';
import type { Comparison } from '#lib/query/compare';
import { withDay } from '#lib/query/parameters';
import type { Result } from '#lib/search/find';
import type { ResultsPage } from '#lib/search/results-page';
import { site } from '#lib/site';
import { inWords } from '#lib/text/dates';
import { addressAs, type Format } from './formats.ts';
import { datesOf, type OfferDates, offerDates } from './offer-dates.ts';

type Row = {
  type: string;
  title: string;
  address: string;
  summary: string;
  note: string;
  state: string;
  stateAsOf: string;
  checked: string;
  /** The day for which an offer's note is right, where the address asks for one; empty for today. */
  day: string;
  found: { title: string; address: string }[];
} & Partial<OfferDates>;

const mostInFeed = 50;

/** All results of a page in another form. The same results give the same text, so that readers are told only of changes. */
export function resultsAs(format: Format, page: ResultsPage, library: Library, day: string): string {
  const rows = () => page.all().map((result) => rowOf(result, library, day, page.query.on));
  switch (format) {
    case 'atom':
      return feedOf(page, library, day).atom1();
    case 'feed':
      return feedOf(page, library, day).json1();
    case 'csv':
      return stringify(
        rows().map(({ found, ...row }) => ({ ...row, found: found.map(({ title }) => title).join('; ') })),
        {
          header: true,
          bom: true,
          escape_formulas: true,
          columns: [
            'type',
            'title',
            'address',
            'summary',
            'note',
            'state',
            'stateAsOf',
            'checked',
            'found',
            'day',
            ...offerDates,
          ],
        },
      );
    case 'json':
      return `${JSON.stringify({ title: titleOf(page), address: site.url + page.canonical, total: page.total, results: rows() }, null, 1)}\n`;
  }
}

/** A comparison as a table for a spreadsheet; where it is shown for another day than today, its first row says so. */
export function comparisonAsCsv({ records, sections }: Comparison, on?: string): string {
  const rows = sections.flatMap(({ title, rows: these }) =>
    these.map(({ label, cells, isSame }) => [
      title,
      label,
      isSame ? 'the same' : 'different',
      ...cells.map((values) => values.map(({ text }) => text).join('; ')),
    ]),
  );
  const head = ['part', 'what', 'difference', ...records.map(({ title }) => title)];
  const day = on ? [['Day', 'shown for', '', ...records.map(() => on)]] : [];
  return stringify([head, ...day, ...rows], { bom: true, escape_formulas: true });
}

function rowOf({ record, guests }: Result, library: Library, day: string, on: string | undefined): Row {
  const { title, address, summary, note = '', work } = cardOf(record, library, day, on);
  return {
    type: record.type,
    title,
    address: site.url + address,
    summary,
    note,
    state: work ? workState.label(work.state) : '',
    stateAsOf: work?.asOf ?? '',
    checked: record.checked,
    day: on ?? '',
    found: guests.map((guest) => ({ title: guest.title, address: site.url + guest.address })),
    ...(record.type === 'offer' && datesOf(record, day)),
  };
}

function feedOf(page: ResultsPage, library: Library, day: string): Feed {
  const address = site.url + page.canonical;
  const newest =
    page
      .all()
      .map(({ record }) => record.checked)
      .toSorted()
      .at(-1) ?? day;
  const feed = new Feed({
    id: address,
    link: address,
    title: titleOf(page),
    copyright: `From the site ${site.name}. Each entry names its sources.`,
    updated: dateOf(newest),
    feedLinks: { atom: addressAs(address, 'atom') },
    generator: site.name,
  });
  for (const { record } of page.all().slice(0, mostInFeed)) {
    const { title, summary, work } = cardOf(record, library, day);
    const { address: path } = record;
    const published = publishedOf(record);
    feed.addItem({
      id: site.url + path,
      link: site.url + withDay(path, page.query.on),
      title,
      description: work ? `${workState.label(work.state)}. ${summary}` : summary,
      date: dateOf(record.checked),
      ...(published && { published }),
    });
  }
  return feed;
}

/** What a page is called outside of the site: its title, with the day for which it is shown where one is asked for. */
const titleOf = ({ title, query: { on } }: ResultsPage): string => (on ? `${title} (on ${inWords(on)})` : title);

/** When an update was published, where its day is known. */
const publishedOf = (record: AnyRecord): Date | undefined =>
  record.type === 'update' && record.published.length === 10 ? dateOf(record.published) : undefined;

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
