import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import inject from 'light-my-request';
import next from 'next';
import type { FindTerms } from '#lib/export/find-terms';
import { type Caching, crossOriginHeaders, speculationRulesHeader } from './headers.ts';
import { rewritePage } from './rewrite-page.ts';
import type { Rendered } from './worker-messages.ts';

/** What is rendered: an address, for a day, and for a page of the server's own the status that it is sent with. */
export type RenderTask = { address: string; day: string; as?: number | undefined };

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Starts Next in this process, without a port: it gets requests that the server writes, a GET and an address and
 * nothing of what a visitor sent. No header of theirs can reach it.
 */
export async function startNext(): Promise<(address: string) => Promise<FrameworkAnswer>> {
  readBuiltConfiguration();
  const app = next({ dev: false });
  await app.prepare();
  const handle: Handler = app.getRequestHandler();
  const headers = { host: 'localhost', accept: 'text/html', 'user-agent': 'server' };
  return async (address) => {
    const {
      statusCode,
      headers: given,
      rawPayload,
    } = await inject(
      (request, response) => void handle(request as unknown as IncomingMessage, response as unknown as ServerResponse),
      { method: 'GET', url: address, headers },
    );
    return { status: statusCode, headers: given, body: rawPayload };
  };
}

/**
 * Gives Next the configuration that the build wrote down. Otherwise it would read next.config.ts, for which it needs its
 * compiler of 97 MB and a second of every start.
 */
function readBuiltConfiguration(): void {
  const { config } = JSON.parse(readFileSync('.next/required-server-files.json', 'utf8'));
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);
}

export type FrameworkAnswer = {
  status: number;
  headers: Record<string, number | string | string[] | undefined>;
  body: Buffer;
};

/** Makes of the framework's answer what the site sends. Throws when the framework fails. */
export function toResponse({ address, day, as }: RenderTask, answer: FrameworkAnswer, findWords: FindTerms): Rendered {
  const location = relativeLocation(answer.headers.location);
  if (location) return { status: 308, headers: { location }, caching: 'page', body: Buffer.alloc(0) };
  const isPassedOn = answer.status === 200 || (answer.status >= 400 && answer.status < 500);
  if (!isPassedOn) throw new Error(`${address} was answered with ${answer.status}.`);
  const [path = ''] = address.split('?');
  const type = String(answer.headers['content-type'] ?? 'application/octet-stream');
  const isPage = type.startsWith('text/html');
  const caching = cachingOf(address, answer, as);
  return {
    status: as ?? answer.status,
    headers: {
      'content-type': type,
      ...(isPage && speculationRulesHeader),
      ...(path.startsWith('/share/') && crossOriginHeaders),
    },
    caching,
    body: isPage ? makePage(answer.body, findWords, caching === 'daily' ? day : undefined) : answer.body,
  };
}

function makePage(body: Buffer, findWords: FindTerms, day: string | undefined): Buffer {
  const page = rewritePage(body.toString('utf8'), findWords);
  return Buffer.from(day === undefined ? page : sayDay(page, day));
}

const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
/** Where the foot of a page says for which day it was made; the place is hidden while it is empty. */
const dayPlace = /<p ([^>]*)data-page-day="true" hidden=""><\/p>/;

/** A page that says for which day it was made. */
const sayDay = (page: string, day: string): string =>
  page.replace(
    dayPlace,
    (_place, others: string) =>
      `<p ${others}data-page-day="${day}">This page was made on ${inWords.format(new Date(day))}.</p>`,
  );

/** What the framework makes once, when the site is built, is the same on every day. What it makes anew may not be. */
function cachingOf(address: string, { headers }: FrameworkAnswer, as: number | undefined): Caching {
  if (as !== undefined) return as === 404 || as === 410 ? 'page' : 'none';
  if (address.startsWith('/_next/static/')) return 'immutable';
  const isFixed = /^public|s-maxage=/.test(String(headers['cache-control'] ?? ''));
  if (!isFixed) return 'daily';
  return String(headers['content-type']).startsWith('text/html') || address.includes('?') ? 'page' : 'file';
}

/** A redirect stays on this site, whatever the framework says. */
function relativeLocation(location: FrameworkAnswer['headers'][string]): string | undefined {
  if (typeof location !== 'string') return undefined;
  const { pathname, search } = new URL(location, 'http://site.invalid');
  return `/${pathname.replace(/^\/+/, '')}${search}`;
}
