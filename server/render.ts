import type { FindWords } from '#lib/publish/words-in';
import { type Copy, makeCopy } from './copy.ts';
import { documentOnly } from './document-only.ts';
import { explainWords } from './explain-words.ts';
import type { Answer, Inside } from './inside.ts';
import { fileCaching, foreverCaching, nextPages, pageCaching, shownByOthers } from './policy.ts';

/** The two rooms that only the front door enters: what a visitor sees when a page is missing, and when one fails. */
const rooms = { missing: '/missing', sorry: '/sorry' } as const;

/** What the framework would serve but visitors have no use for: scripts, images, data, and what rewrites lead to. */
const isClosed = (path: string): boolean =>
  path.startsWith('/as/') ||
  (path.startsWith('/_next/') && !/^\/_next\/static\/.+\.(css|woff2|svg|png|ico)$/.test(path));

/** What pages are made with: the framework, and the words to explain. */
export type Means = { inside: Inside; findWords: FindWords };

/** Asks the framework for an address and makes of the answer what the site sends. Throws when the framework fails. */
export async function render(means: Means, address: string): Promise<Copy> {
  const [path = ''] = address.split('?');
  const isRoom = Object.values(rooms).includes(path as never);
  const answer = isClosed(path) || isRoom ? undefined : await means.inside.ask(address);
  if (!answer || answer.status === 404) {
    const missing = await means.inside.ask(`${rooms.missing}?path=${encodeURIComponent(path)}`);
    return made(means, 404, missing, pageCaching);
  }
  const location = relative(answer.headers.location);
  if (location) return makeCopy(308, { location, 'cache-control': pageCaching }, Buffer.alloc(0));
  if (answer.status !== 200) throw new Error(`${address} was answered with ${answer.status}.`);
  const more = path.startsWith('/share/') ? shownByOthers : {};
  return made(means, 200, answer, cachingFor(address, typeOf(answer)), more);
}

/** The page that says sorry, to be kept at hand for when nothing else works. */
export const renderSorry = async (means: Means): Promise<Copy> =>
  made(means, 500, await means.inside.ask(rooms.sorry), 'no-store');

async function made(
  { findWords }: Means,
  status: number,
  answer: Answer,
  caching: string,
  more: Record<string, string> = {},
): Promise<Copy> {
  const type = typeOf(answer);
  const isPage = type.startsWith('text/html');
  const body = isPage
    ? Buffer.from(await explainWords(await documentOnly(answer.body.toString('utf8')), findWords))
    : answer.body;
  const headers = { 'content-type': type, 'cache-control': caching, ...(isPage && nextPages), ...more };
  return makeCopy(status, headers, body);
}

const typeOf = ({ headers }: Answer): string => String(headers['content-type'] ?? 'application/octet-stream');

const cachingFor = (address: string, type: string): string => {
  if (type.startsWith('text/html') || address.includes('?')) return pageCaching;
  return address.startsWith('/_next/static/') ? foreverCaching : fileCaching;
};

/** A redirect stays on this site, whatever the framework says. */
function relative(location: string | string[] | undefined): string | undefined {
  if (typeof location !== 'string') return undefined;
  const { pathname, search } = new URL(location, 'http://site.invalid');
  return `/${pathname.replace(/^\/+/, '')}${search}`;
}
