import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Copy, chooseEncoding } from './copy.ts';
import { noCaching, strictHeaders } from './policy.ts';

/** Sends a copy in the best encoding, or only says that the visitor's own is still good. Returns the bytes of the body. */
export async function sendCopy(request: IncomingMessage, response: ServerResponse, copy: Copy): Promise<number> {
  const type = copy.headers['content-type'] ?? '';
  const encoding = chooseEncoding(request.headers['accept-encoding'], type);
  const etag = `"${copy.tag}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  const headers = { ...strictHeaders, ...copy.headers, etag, vary: 'accept-encoding' };
  if (copy.status === 200 && matches(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers).end();
    return 0;
  }
  const body = await copy.as(encoding);
  const coding = encoding === 'identity' ? {} : { 'content-encoding': encoding };
  response.writeHead(copy.status, { ...headers, ...coding, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
  return request.method === 'HEAD' ? 0 : body.length;
}

const matches = (given: string | undefined, etag: string): boolean =>
  given?.split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, ''))) ?? false;

/** Sends a few plain words. */
export function sendWords(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  words: string,
  more: Record<string, string> = {},
): number {
  const body = Buffer.from(`${words}\n`);
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': noCaching,
    'content-length': body.length,
  };
  response.writeHead(status, { ...strictHeaders, ...headers, ...more });
  response.end(request.method === 'HEAD' ? undefined : body);
  return request.method === 'HEAD' ? 0 : body.length;
}
