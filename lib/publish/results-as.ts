import { stringify } from 'csv-stringify/sync';
import { Feed } from 'feed';
import type { Library } from '#lib/content/library';
import type { AnyRecord } from '#lib/model/types';
import { cardOf } from '#lib/query/card';
import type { Comparison } from '#lib/query/compare';
import type { Result } from '#lib/search/find';
import type { ResultsPage } from '#lib/search/results-page';
import { site } from '#lib/site';
import { addressAs, type Format } from './formats.ts';

type Row = {
  type: string;
  title: string;
  address: string;
  summary: string;
  note: string;
  checked: string;
  found: { title: string; address: string }[];
};

const mostInFeed = 50;

/** All results of a page in another form. The same results give the same text, so that readers are told only of changes. */
export function resultsAs(format: Format, page: ResultsPage, library: Library, day: string): string {
  const rows = () => page.all().map((result) => rowOf(result, library, day));
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
          columns: ['type', 'title', 'address', 'summary', 'note', 'checked', 'found'],
        },
      );
    case 'json':
      return `${JSON.stringify({ title: page.title, address: site.url + page.canonical, total: page.total, results: rows() }, null, 1)}\n`;
  }
}

/** A comparison as a table for a spreadsheet. */
export function comparisonAsCsv({ records, sections }: Comparison): string {
  const rows = sections.flatMap(({ title, rows: these }) =>
    these.map(({ label, cells, isSame }) => [
      title,
      label,
      isSame ? 'the same' : 'different',
      ...cells.map((values) => values.map(({ text }) => text).join('; ')),
    ]),
  );
  const head = ['part', 'what', 'difference', ...records.map(({ title }) => title)];
  return stringify([head, ...rows], { bom: true, escape_formulas: true });
}

function rowOf({ record, guests }: Result, library: Library, day: string): Row {
  const { title, address, summary, note = '' } = cardOf(record, library, day);
  return {
    type: record.type,
    title,
    address: site.url + address,
    summary,
    note,
    checked: record.checked,
    found: guests.map((guest) => ({ title: guest.title, address: site.url + guest.address })),
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
    title: page.title,
    copyright: `From the site ${site.name}. Each entry names its sources.`,
    updated: dateOf(newest),
    feedLinks: { atom: addressAs(address, 'atom') },
    generator: site.name,
  });
  for (const { record } of page.all().slice(0, mostInFeed)) {
    const { title, address: path, summary } = cardOf(record, library, day);
    const published = publishedOf(record);
    feed.addItem({
      id: site.url + path,
      link: site.url + path,
      title,
      description: summary,
      date: dateOf(record.checked),
      ...(published && { published }),
    });
  }
  return feed;
}

/** When an update was published, where its day is known. */
const publishedOf = (record: AnyRecord): Date | undefined =>
  record.type === 'update' && record.published.length === 10 ? dateOf(record.published) : undefined;

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
