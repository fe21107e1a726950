import { collectionAsAtom } from './atom.ts';
import { collectionAsCalendar } from './calendar.ts';
import { addressAs, type Collection } from './collection.ts';
import { collectionAsCsv } from './csv.ts';
import { collectionAsJsonFeed } from './json-feed.ts';
import { collectionAsJson } from './record-data.ts';

type Form = {
  label: string;
  type: string;
  make(collection: Collection): string;
};

/** Every form in which records can be had, beside the page. Which page has which stands in forms.ts. */
export const exportFormats = {
  atom: { label: 'Atom feed', type: 'application/atom+xml; charset=utf-8', make: collectionAsAtom },
  feed: { label: 'JSON feed', type: 'application/feed+json; charset=utf-8', make: collectionAsJsonFeed },
  csv: { label: 'CSV', type: 'text/csv; charset=utf-8', make: collectionAsCsv },
  json: { label: 'JSON', type: 'application/json; charset=utf-8', make: collectionAsJson },
  ics: { label: 'Calendar', type: 'text/calendar; charset=utf-8', make: collectionAsCalendar },
} satisfies Record<string, Form>;

export type ExportFormat = keyof typeof exportFormats;

/** A page in another form, for a link. */
export type FormLink = { label: string; address: string; type: string };

/** The links to a page in some forms. */
export const linksTo = (address: string, names: readonly ExportFormat[]): FormLink[] =>
  names.map((name) => ({
    label: exportFormats[name].label,
    type: exportFormats[name].type,
    address: addressAs(address, name),
  }));

/** The addresses of a page in some forms, by their type, for programs that look for them. */
export const alternatesOf = (address: string, names: readonly ExportFormat[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [exportFormats[name].type.split(';')[0] ?? '', addressAs(address, name)]));
