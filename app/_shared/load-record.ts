import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { site } from '#lib/config';
import { loadLibrary } from '#lib/content/load-library';
import { numberSources } from '#lib/content/number-sources';
import { alternatesOf, linksTo } from '#lib/export/formats';
import { formatsAt } from '#lib/export/forms';
import { getShareImageAddress } from '#lib/export/share-images';
import { createCard } from '#lib/finder/card';
import { withDay } from '#lib/finder/search-params';
import { type StaticPageAddress, staticPages } from '#lib/schema/static-pages';
import type { AnyRecord, RecordOf, TypeName } from '#lib/schema/types';
import { types } from '#lib/schema/types';
import { truncateAtWord } from '#lib/text/format';

/** The record of a page; the way to where it went, if it moved; the page that says there is none. */
export function loadRecord<Name extends TypeName>(type: Name, id: string): RecordOf<Name> {
  const record = loadLibrary().find(type, id);
  if (record) return record;
  const moved = loadLibrary().getRedirect(types[type].address(id));
  return moved ? permanentRedirect(moved) : notFound();
}

const titleSuffix = ` – ${site.name}`;
/** Search results cut a title off at about so many letters. */
export const maxTitleLength = 70;

/** What search engines and shared links show of a page. */
export const createMetadata = ({
  title,
  summary,
  address,
}: {
  title: string;
  summary: string;
  address: string;
}): Metadata => ({
  title: {
    absolute:
      (title + titleSuffix).length > maxTitleLength ? truncateAtWord(title, maxTitleLength) : title + titleSuffix,
  },
  description: summary,
  alternates: { canonical: address, types: alternatesOf(address, formatsAt(address, loadLibrary())) },
  openGraph: {
    type: 'website',
    siteName: site.name,
    locale: 'en_GB',
    title,
    description: summary,
    url: address,
    images: [createShareImage(title, address)],
  },
  twitter: { card: 'summary_large_image' },
});

const createShareImage = (title: string, address: string) => ({
  url: getShareImageAddress(address),
  width: 1200,
  height: 630,
  alt: title,
});

/** The links to a page in every other form that it has, for the same day where it is asked for one. */
export const formLinksOf = (address: string, on?: string) =>
  linksTo(withDay(address, on), formatsAt(address, loadLibrary()));

/** The sources of a page made of these records, numbered, and the numbers for its facts. */
export function citeSources(records: readonly AnyRecord[]) {
  const { sources, numberOf } = numberSources(loadLibrary(), records);
  const citationNumbers = new Map(sources.map(({ id, kind }) => [id, { id, kind, number: numberOf(id) }]));
  return { sources, citationNumbers: citationNumbers };
}

/** The steps of the breadcrumb down to a list of the site. */
export const createBreadcrumbs = (...addresses: StaticPageAddress[]) =>
  addresses.map((address) => ({ address, title: staticPages[address].title }));

const typesWithPages: readonly TypeName[] = ['area', 'project', 'offer', 'contact', 'update'];

/** Cards for the pages that a record names or that name it, each once. Sources have a place of their own. */
export function listRelatedCards(record: AnyRecord, day: string, on?: string) {
  const linked = [...loadLibrary().linksFrom(record), ...loadLibrary().linksTo(record)].map((link) => link.record);
  const pages = [...new Set(linked)].filter((each) => each !== record && typesWithPages.includes(each.type));
  return pages.map((each) => createCard(each, loadLibrary(), day, on));
}
