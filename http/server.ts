import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { readMilliseconds } from '#lib/clock';
import type { CachedResponse } from './cached-response.ts';
import { type ErrorResponses, type ErrorStatus, rawResponse } from './error-responses.ts';
import type { Caching } from './headers.ts';
import { statusOfErrorPage } from './internal-paths.ts';
import type { Log } from './log.ts';
import { negotiateEncoding } from './negotiate.ts';
import type { PageCache } from './page-cache.ts';
import { AbandonedError, BusyError } from './render-pool.ts';
import { parseRequestTarget } from './request-target.ts';
import { type Exchange, type Outcome, type Sent, sendResponse, sendText } from './send.ts';
import type { SiteRoutes } from './site-routes.ts';
import { readHead, validateRequest } from './validate-request.ts';

export type ServerSettings = {
  cache: PageCache;
  routes: SiteRoutes;
  errors: ErrorResponses;
  cacheControl(caching: Caching): string;
  log: Log;
  /** False while the server starts up or closes down: health checks then send visitors elsewhere. */
  isReady(): boolean;
  /** Called with each answer that was sent. */
  onAnswer?(route: string, status: number, ms: number): void;
  headerSeconds?: number;
  maxConnections?: number;
  retrySeconds?: number;
  /** Whether the address of a client stands in X-Forwarded-For, where a proxy of ours wrote it. */
  isBehindProxy?: boolean;
};

/** The HTTP server, and how many requests it is answering at the moment. */
export type HttpServer = { server: Server; answering(): number };

type From = 'memory' | 'render' | undefined;
type Answered = { sent: Sent; from?: From };

/** What Node itself refuses. A missing host is refused by us, so that the answer is a page of the site. */
const nodeLimits = (headerSeconds: number) => ({
  maxHeaderSize: 16 * 1024,
  headersTimeout: headerSeconds * 1000,
  requestTimeout: (headerSeconds + 2) * 1000,
  // Node looks for slow connections only every 30 seconds unless it is told.
  connectionsCheckingInterval: 1000,
  keepAliveTimeout: 65_000,
  requireHostHeader: false,
});

/** Makes the server that answers: from memory where it can, and never by rendering itself. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: its inner functions share one state
export function createHttpServer(settings: ServerSettings): HttpServer {
  const { cache, routes, errors, cacheControl, log, headerSeconds = 10, maxConnections = 10_000 } = settings;
  const options = { cacheControl };
  let answering = 0;

  const errorPage = (status: ErrorStatus): CachedResponse => errors.get(status) as CachedResponse;

  async function sendError(exchange: Exchange, status: ErrorStatus, more: Record<string, string> = {}): Promise<Sent> {
    const outcome = await sendResponse(exchange, errorPage(status), { cacheControl, more });
    if (typeof outcome !== 'number') return outcome;
    // Whoever accepts no encoding at all gets the page as it is.
    const head = { ...exchange.head, acceptEncoding: undefined };
    return (await sendResponse({ ...exchange, head }, errorPage(status), { cacheControl, more })) as Sent;
  }

  async function send(exchange: Exchange, cached: CachedResponse): Promise<Sent> {
    const outcome: Outcome = await sendResponse(exchange, cached, options);
    return typeof outcome === 'number' ? sendError(exchange, outcome) : outcome;
  }

  async function answer(exchange: Exchange): Promise<Answered> {
    const { request, head } = exchange;
    const invalid = validateRequest(request, head);
    if (invalid) return { sent: await sendError(exchange, invalid.status, invalid.headers) };
    const target = parseRequestTarget(request.url ?? '');
    if ('reject' in target) return { sent: await sendError(exchange, target.reject) };
    if ('redirectTo' in target) {
      const location = target.redirectTo;
      return { sent: sendText(exchange, 308, `This page is at ${location}`, { location }) };
    }
    const check = healthOf(target.path, settings.isReady());
    if (check) return { sent: sendText(exchange, check.status, check.words) };
    return answerPage(exchange, target.address, target.path);
  }

  async function answerPage(exchange: Exchange, address: string, path: string): Promise<Answered> {
    const route = routes.find(address, path);
    if (route === undefined) return { sent: await sendError(exchange, 404) };
    const leaving = new AbortController();
    exchange.response.once('close', () => leaving.abort());
    const waiter = { client: clientOf(exchange), kind: route.kind, signal: leaving.signal };
    try {
      const kept = cache.get(route.address);
      const cached = kept ?? (await cache.fetch(route.address, waiter));
      return { sent: await sendPage(exchange, cached, route.address, waiter), from: kept ? 'memory' : 'render' };
    } catch (error) {
      if (error instanceof AbandonedError) return { sent: { status: 499, bytes: 0 } };
      if (!(error instanceof BusyError)) throw error;
      // An address that leads nowhere needs no worker to say so.
      if (!route.mayExist) return { sent: await sendError(exchange, 404) };
      return { sent: await sendError(exchange, 503, { 'retry-after': String(settings.retrySeconds ?? 5) }) };
    }
  }

  type Waiter = Parameters<PageCache['fetch']>[1];

  /** A page, or what stands for it where the framework says that there is none or that it has no such form. */
  async function sendPage(exchange: Exchange, cached: CachedResponse, address: string, waiter: Waiter): Promise<Sent> {
    const { status } = cached;
    if (status < 400 || statusOfErrorPage(address) !== undefined) return send(exchange, cached);
    if (status !== 404) return sendError(exchange, errors.has(status as ErrorStatus) ? (status as ErrorStatus) : 400);
    const [path = ''] = address.split('?');
    const missing = routes.missing(path);
    if (missing === undefined) return sendError(exchange, 404);
    const page = cache.get(missing) ?? (await cache.fetch(missing, { ...waiter, kind: 'missing' }));
    return send(exchange, page);
  }

  const clientOf = ({ request, head }: Exchange): string =>
    (settings.isBehindProxy && head.forwardedFor?.split(',').at(-1)?.trim()) || (request.socket.remoteAddress ?? '');

  function done({ request }: Exchange, began: number, { sent, from }: Answered): void {
    const ms = readMilliseconds() - began;
    const path = pathOf(request);
    log.request({ method: request.method ?? '', path, ...sent, ms, ...(from && { from }) });
    settings.onAnswer?.(path, sent.status, ms);
  }

  /** The answer to most requests: a page of the site, asked for by its own address, from memory. It waits for nothing. */
  function answerAtOnce(exchange: Exchange): Answered | undefined {
    const { request, head } = exchange;
    const url = request.url ?? '';
    if (!routes.isKept(url) || validateRequest(request, head)) return undefined;
    const kept = cache.get(url);
    if (!kept || kept.status >= 400) return undefined;
    const encoding = negotiateEncoding(head.acceptEncoding, kept.isCompressible);
    if (encoding === undefined || !kept.ready(encoding) || head.ifMatch !== undefined) return undefined;
    return { sent: sendResponse(exchange, kept, options) as Sent, from: 'memory' };
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const began = readMilliseconds();
    const exchange = { request, response, head: readHead(request) };
    if (!settings.isReady()) response.setHeader('connection', 'close');
    const atOnce = answerAtOnce(exchange);
    if (atOnce) return done(exchange, began, atOnce);
    answering++;
    let answered: Answered;
    try {
      answered = await answer(exchange);
    } catch (error) {
      log.failure(pathOf(request), error);
      answered = { sent: response.headersSent ? { status: 500, bytes: 0 } : await sendError(exchange, 500) };
    }
    answering--;
    done(exchange, began, answered);
  }

  const server = createServer(nodeLimits(headerSeconds), respond);
  server.maxConnections = maxConnections;
  // Node would answer these by itself, without a page. A body is refused whatever it expects.
  server.on('checkContinue', respond);
  server.on('checkExpectation', respond);
  server.setTimeout(30_000);

  function endRaw(socket: Duplex, status: ErrorStatus, more: Record<string, string> = {}): void {
    if (!socket.writable) {
      socket.destroy();
      return;
    }
    socket.on('error', () => socket.destroy());
    socket.end(rawResponse(errorPage(status), cacheControl('none'), more));
    log.request({ method: '', path: '', status, bytes: errorPage(status).size, ms: 0 });
  }
  server.on('connect', (_request, socket) => endRaw(socket, 405, { allow: 'GET, HEAD' }));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET') return void socket.destroy();
    endRaw(socket, statusOfNodeError(error.code));
  });
  return { server, answering: () => answering };
}

function statusOfNodeError(code: string | undefined): ErrorStatus {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
}

/** The path without what a visitor typed after the question mark, which is nobody's business. */
const pathOf = ({ url = '' }: IncomingMessage): string => {
  const end = url.indexOf('?');
  return url.slice(0, Math.min(end === -1 ? url.length : end, 200));
};

/** The two addresses for machines that look after the server. */
function healthOf(path: string, isReady: boolean): { status: number; words: string } | undefined {
  if (path === '/health') return { status: 200, words: 'alive' };
  if (path === '/ready') return isReady ? { status: 200, words: 'ready' } : { status: 503, words: 'not ready' };
  return undefined;
}
