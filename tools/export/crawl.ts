import { scanHtml } from '#http/html-scanner';
import { isFile } from './names.ts';

/** What the site sent for an address. */
export type Page = { address: string; type: string; body: Buffer };

type Site = { fetch(address: string): Promise<{ status: number; type: string; body: Buffer }> };

/**
 * Whether a copy has an address: pages, files, lists with one filter, and lists in another form. What visitors ask in
 * their own words, a day, and choices that belong together are left to the site itself.
 */
function isExported(address: string): boolean {
  const { pathname, searchParams } = new URL(address, 'http://site.invalid');
  const names = [...searchParams.keys()];
  if (names.length === 0) return true;
  if (isFile(pathname)) return false;
  const [name = ''] = names;
  const isAsked = ['q', 'on', 'page', 'sort', 'from', 'as', 'place', 'offer'].includes(name);
  return names.length === 1 && !isAsked && !['/check', '/compare', '/report', '/search'].includes(pathname);
}

/** All pages of the site that a copy has, found by following links from those of the sitemap. */
export async function crawl(site: Site, start: readonly string[]): Promise<Map<string, Page>> {
  const found = new Map<string, Page>();
  const queue = [...start];
  const seen = new Set(queue);
  while (queue.length > 0) {
    const some = queue.splice(0, 4);
    for (const page of await Promise.all(some.map((address) => fetchPage(site, address)))) {
      if (!page) continue;
      found.set(page.address, page);
      for (const address of linksOf(page)) {
        if (seen.has(address) || !isExported(address)) continue;
        seen.add(address);
        queue.push(address);
      }
    }
  }
  return found;
}

async function fetchPage(site: Site, address: string): Promise<Page | undefined> {
  const { status, type, body } = await site.fetch(address);
  if (status === 200) return { address, type, body };
  if (status >= 500) throw new Error(`${address} was answered with ${status}. Look at the log of the site.`);
  return undefined;
}

/** The addresses of this site that a page or a style sheet names. */
function linksOf({ address, type, body }: Page): string[] {
  const text = String(body);
  const links: string[] = [];
  const add = (value: string) => {
    const link = value.replaceAll('&amp;', '&');
    if (!/^[/?.]/.test(link) || link.startsWith('//')) return;
    const { pathname, search } = new URL(link, `http://site.invalid${address}`);
    links.push(pathname + (isFile(pathname) ? '' : search));
  };
  if (type.startsWith('text/css')) for (const [, url = ''] of text.matchAll(/url\(["']?([^"')]+)/g)) add(url);
  if (!type.startsWith('text/html')) return links;
  scanHtml(text, {
    startTag: (_name, start, end) => {
      const tag = text.slice(start, end);
      for (const [, value = ''] of tag.matchAll(/\s(?:href|src)="([^"]*)"/g)) add(value);
      // A box that can be ticked is a list with one filter.
      const [, name, value] = /type="checkbox"(?:(?! value).)* name="([^"]*)" value="([^"]*)"/.exec(tag) ?? [];
      if (name && value && !address.includes('?')) add(`${address}?${name}=${value}`);
    },
    endTag: () => {},
    text: () => {},
    raw: () => {},
  });
  return links;
}
