import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import { londonDay, milliseconds } from '#lib/clock';
import { readAddress } from './address.ts';
import type { Copy } from './copy.ts';
import type { Log } from './log.ts';
import { makeMemory, type Remembered } from './memory.ts';
import { freshSeconds, strictHeaders } from './policy.ts';
import { sendCopy, sendWords } from './reply.ts';

export type DoorSettings = {
  render(address: string): Promise<Copy>;
  /** What is sent when a page cannot be rendered and never could. */
  sorry: Copy;
  log: Log;
  /** False while the server starts up or closes down: health checks then send visitors elsewhere. */
  isReady(): boolean;
  /** Milliseconds for which a rendered page is fresh. */
  freshFor?: number;
  today?(): string;
  /** Bytes that may be kept in memory. */
  most?: number;
};

/** What Node itself refuses. A missing host is refused below, so that the answer carries the policy too. */
const limits = {
  maxHeaderSize: 16 * 1024,
  requestTimeout: 15_000,
  headersTimeout: 10_000,
  keepAliveTimeout: 65_000,
  requireHostHeader: false,
};

type Outcome = { status: number; bytes: number; from?: Remembered['from'] };

/** The HTTP server in front of the framework, and how many requests it is answering at the moment. */
export type Door = { server: Server; answering(): number };

/** Makes the front door: what comes in, what goes out, and how. */
export function makeDoor(settings: DoorSettings): Door {
  const { render, log, today = londonDay, freshFor = freshSeconds * 1000, most = 64 * 1024 * 1024 } = settings;
  const memory = makeMemory({ most, freshFor, today, render });

  let answering = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<Outcome> {
    const refused = refusalOf(request);
    if (refused) {
      const bytes = sendWords(request, response, refused.status, refused.why, refused.headers);
      return { status: refused.status, bytes };
    }
    const destination = readAddress(request.url ?? '');
    if ('refuse' in destination) {
      return { status: destination.refuse, bytes: sendWords(request, response, destination.refuse, destination.why) };
    }
    if ('redirectTo' in destination) {
      const location = destination.redirectTo;
      return { status: 308, bytes: sendWords(request, response, 308, `This page is at ${location}`, { location }) };
    }
    const check = healthOf(destination.path, settings.isReady());
    if (check) return { status: check.status, bytes: sendWords(request, response, check.status, check.words) };
    const { copy, from, failure } = await memory.recall(destination.address);
    if (failure) log.failure(destination.path, failure);
    return { status: copy.status, bytes: await sendCopy(request, response, copy), from };
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const began = milliseconds();
    answering++;
    if (!settings.isReady()) response.setHeader('connection', 'close');
    let outcome: Outcome;
    try {
      outcome = await answer(request, response);
    } catch (error) {
      log.failure(pathOf(request), error);
      outcome = { status: 500, bytes: response.headersSent ? 0 : await sendCopy(request, response, settings.sorry) };
    }
    answering--;
    log.request({ method: request.method ?? '', path: pathOf(request), ...outcome, ms: milliseconds() - began });
  }

  const server = createServer(limits, respond);
  // Node would answer these two by itself, without the policy of the site. A body is refused whatever it expects.
  server.on('checkContinue', respond);
  server.on('checkExpectation', respond);
  server.setTimeout(30_000);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
    const policy = Object.entries(strictHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${policy.join('')}connection: close\r\ncontent-length: 0\r\n\r\n`,
    );
    return undefined;
  });
  return { server, answering: () => answering };
}

/** The path without what a visitor typed after the question mark, which is nobody's business. */
const pathOf = ({ url = '' }: IncomingMessage): string => (url.split('?')[0] ?? '').slice(0, 200);

type Refusal = { status: number; why: string; headers: Record<string, string> };

function refusalOf({ method, headers, httpVersion }: IncomingMessage): Refusal | undefined {
  if (headers.host === undefined && httpVersion === '1.1') {
    return { status: 400, why: 'A request names its host.', headers: { connection: 'close' } };
  }
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, why: 'This site can only be read.', headers: { allow: 'GET, HEAD', connection: 'close' } };
  }
  if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0) {
    return { status: 413, why: 'A request to this site has no body.', headers: { connection: 'close' } };
  }
  return undefined;
}

/** The two addresses for machines that look after the server. */
function healthOf(path: string, isReady: boolean): { status: number; words: string } | undefined {
  if (path === '/health') return { status: 200, words: 'alive' };
  if (path === '/ready') return isReady ? { status: 200, words: 'ready' } : { status: 503, words: 'not ready' };
  return undefined;
}
