import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { site } from '#lib/config';
import { addressAs, type Collection, dayInWords } from './collection.ts';
import { type FeedEntry, feedOf, momentOf, sourceLine } from './feed-entries.ts';
import { rights } from './rights.ts';

/** Records as an Atom feed (RFC 4287): who wrote it, what changed when, and for each entry its status and its sources. */
export function collectionAsAtom(collection: Collection): string {
  const { title, address } = collection;
  const { entries, changed } = feedOf(collection);
  const page = site.url + address;
  const note = dayInWords(collection);
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' }, [
    x('id', page),
    text('title', title),
    note ? text('subtitle', note) : null,
    x('updated', momentOf(changed)),
    x('author', [x('name', site.name), x('uri', site.url), site.reportEmail ? x('email', site.reportEmail) : null]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: site.url + addressAs(address, 'atom') }),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    text('rights', `${rights.words} More: ${rights.address}`),
    x('generator', { uri: site.url }, site.name),
    ...entries.map(entryElement),
  ]);
  return `${toXml(x(null, { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, feed))}\n`;
}

const entryElement = (entry: FeedEntry): Element =>
  x('entry', [
    x('id', entry.address),
    text('title', entry.title),
    x('updated', momentOf(entry.changed)),
    entry.published ? x('published', momentOf(entry.published)) : null,
    x('link', { rel: 'alternate', type: 'text/html', href: entry.page }),
    ...entry.sources.map(({ link, title }) =>
      link ? x('link', { rel: 'via', href: link, title: legal(title) }) : null,
    ),
    x('category', { term: entry.kind }),
    entry.status && x('category', { scheme: statusScheme, term: entry.status.code, label: entry.status.label }),
    text('summary', entry.summary),
    x('content', { type: 'xhtml' }, contentOf(entry)),
  ]);

const statusScheme = `${site.url}/schema/offer.json#status`;

const contentOf = ({ summary, status, sources }: FeedEntry): Element =>
  x('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, [
    x('p', legal(summary)),
    status && x('p', legal(`Status: ${status.label}. ${status.reason}`)),
    sources.length > 0 ? x('p', 'Sources:') : null,
    sources.length > 0
      ? x(
          'ul',
          sources.map((source) => x('li', [linked(legal(sourceLine(source)), source.link)])),
        )
      : null,
  ]);

const linked = (words: string, address: string | undefined): Element | string =>
  address ? x('a', { href: address }, words) : words;

/** An element of plain text, said to be plain. */
const text = (name: string, words: string): Element => x(name, { type: 'text' }, legal(words));

/** A text without the few characters that no XML may hold; a search may hold them. */
const legal = (words: string): string =>
  words.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
