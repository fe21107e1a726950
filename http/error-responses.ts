import { STATUS_CODES } from 'node:http';
import { httpDate } from '#lib/clock';
import type { CachedResponse } from './cached-response.ts';

/** The errors that the server sends itself. Their pages are made before any request is accepted. */
export const errorStatuses = [400, 404, 405, 406, 408, 410, 412, 413, 414, 431, 500, 503] as const;
export type ErrorStatus = (typeof errorStatuses)[number];

/** The page of each error. */
export type ErrorResponses = ReadonlyMap<ErrorStatus, CachedResponse>;

/** A whole answer as it goes over a socket on which Node has made no response. */
export function rawResponse(page: CachedResponse, cacheControl: string, more: Record<string, string> = {}): Buffer {
  const variant = page.ready('identity');
  if (!variant) throw new Error('A page always has its identity form.');
  const lines = [...variant.head(cacheControl), ...Object.entries(more).flat(), 'connection', 'close'];
  const head = [`HTTP/1.1 ${page.status} ${STATUS_CODES[page.status]}`];
  for (let index = 0; index < lines.length; index += 2) head.push(`${lines[index]}: ${lines[index + 1]}`);
  head.push(`date: ${httpDate()}`);
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), variant.body]);
}
