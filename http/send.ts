import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CachedResponse, Variant } from './cached-response.ts';
import type { Caching } from './headers.ts';
import { strictHeaders } from './headers.ts';
import { negotiateEncoding } from './negotiate.ts';
import type { RequestHead } from './validate-request.ts';

/** What was sent: the status, and the bytes of the body. */
export type Sent = { status: number; bytes: number };

/** What was sent, or the error that has to be sent instead. */
export type Outcome = Sent | 406 | 412;

export type Exchange = { request: IncomingMessage; response: ServerResponse; head: RequestHead };

type Options = {
  cacheControl: (caching: Caching) => string;
  /** Header lines that this answer has beside those of the page. */
  more?: Record<string, string>;
};

/**
 * Sends a response in the best encoding, or says that the visitor's own copy is still good. Nothing where the visitor
 * accepts no encoding that we have, or wants another version of the page: then an error has to be sent (RFC 9110, 13).
 */
export function sendResponse(exchange: Exchange, cached: CachedResponse, options: Options): Outcome | Promise<Outcome> {
  const { head } = exchange;
  const encoding = negotiateEncoding(head.acceptEncoding, cached.isCompressible);
  if (encoding === undefined) return 406;
  const ready = cached.ready(encoding);
  if (ready) return sendVariant(exchange, cached, ready, options);
  return cached.variant(encoding).then((variant) => sendVariant(exchange, cached, variant, options));
}

function sendVariant(exchange: Exchange, cached: CachedResponse, variant: Variant, options: Options): Outcome {
  const { response, head } = exchange;
  if (cached.status === 200) {
    if (head.ifMatch !== undefined && !matches(head.ifMatch, variant.etag, 'strong')) return 412;
    if (head.ifNoneMatch !== undefined && matches(head.ifNoneMatch, variant.etag, 'weak')) {
      const lines = variant.head(options.cacheControl(cached.caching));
      response.writeHead(304, withoutLength(lines)).end();
      return { status: 304, bytes: 0 };
    }
  }
  return sendAnyway(exchange, cached, variant, options);
}

function sendAnyway(
  { request, response }: Exchange,
  cached: CachedResponse,
  { body, head }: Variant,
  options: Options,
): Sent {
  const lines = head(options.cacheControl(cached.caching));
  response.writeHead(cached.status, options.more ? [...lines, ...Object.entries(options.more).flat()] : lines);
  if (request.method === 'HEAD') {
    response.end();
    return { status: cached.status, bytes: 0 };
  }
  response.end(body);
  return { status: cached.status, bytes: body.length };
}

/** The length of a page that is not sent would be taken for the length of the answer by some. */
const withoutLength = (lines: string[]): string[] => lines.slice(0, -2);

function matches(given: string, etag: string, comparison: 'strong' | 'weak'): boolean {
  return given.split(',').some((each) => {
    const tag = each.trim();
    return tag === '*' || tag === etag || (comparison === 'weak' && tag === `W/${etag}`);
  });
}

/** Sends a few plain words, for machines. */
export function sendText(
  { request, response }: Exchange,
  status: number,
  words: string,
  more: Record<string, string> = {},
): Sent {
  const body = Buffer.from(`${words}\n`);
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': body.length,
  };
  response.writeHead(status, { ...strictHeaders, ...headers, ...more });
  response.end(request.method === 'HEAD' ? undefined : body);
  return { status, bytes: request.method === 'HEAD' ? 0 : body.length };
}
