import type { Library } from '#lib/content/library';
import { staticPages } from '#lib/schema/static-pages';
import { findNearestFew } from '#lib/text/nearest';

type PageLink = { title: string; address: string };

const maxPages = 5;

/** The pages whose address is most like a path that leads nowhere: by its whole, then by its last word. */
export function findNearestPages(library: Library, path: string): PageLink[] {
  const pages = listPages(library);
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const byEnd = Map.groupBy(pages, ({ address }) =>
    address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf('#')) + 1),
  );
  const end = path.slice(path.lastIndexOf('/') + 1);
  const likeWhole = findNearestFew(path, byAddress.keys(), maxPages).flatMap((address) => byAddress.get(address) ?? []);
  const likeEnd =
    end.length < 3 ? [] : findNearestFew(end, byEnd.keys(), maxPages).flatMap((key) => byEnd.get(key) ?? []);
  return [...new Set([...likeWhole, ...likeEnd])].slice(0, maxPages);
}

const listPages = (library: Library): PageLink[] => [
  ...Object.entries(staticPages).map(([address, { title }]) => ({ address, title })),
  ...library.records.map(({ title, address }) => ({ title, address })),
];
