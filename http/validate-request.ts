import type { IncomingMessage } from 'node:http';

/** What the server needs of the headers of a request. */
export type RequestHead = {
  /** How many Host lines there were, and the last one. */
  hosts: number;
  host: string;
  hasBody: boolean;
  acceptEncoding: string | undefined;
  ifMatch: string | undefined;
  ifNoneMatch: string | undefined;
  forwardedFor: string | undefined;
};

/** Reads the header lines once. Node's own table of headers would be made for each request, and hides a second Host. */
export function readHead({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): RequestHead {
  const head: RequestHead = {
    hosts: 0,
    host: '',
    hasBody: false,
    acceptEncoding: undefined,
    ifMatch: undefined,
    ifNoneMatch: undefined,
    forwardedFor: undefined,
  };
  for (let index = 0; index < rawHeaders.length; index += 2) {
    readLine(head, rawHeaders[index] as string, rawHeaders[index + 1] as string);
  }
  return head;
}

const join = (before: string | undefined, value: string): string =>
  before === undefined ? value : `${before}, ${value}`;

/** The length of a name says at once that most lines are none of these. */
const lengths = new Set(
  [
    'host',
    'if-match',
    'if-none-match',
    'content-length',
    'accept-encoding',
    'x-forwarded-for',
    'transfer-encoding',
  ].map(({ length }) => length),
);

function readLine(head: RequestHead, name: string, value: string): void {
  if (!lengths.has(name.length)) return;
  switch (name.toLowerCase()) {
    case 'host':
      head.hosts++;
      head.host = value;
      break;
    case 'accept-encoding':
      head.acceptEncoding = join(head.acceptEncoding, value);
      break;
    case 'if-none-match':
      head.ifNoneMatch = join(head.ifNoneMatch, value);
      break;
    case 'if-match':
      head.ifMatch = join(head.ifMatch, value);
      break;
    case 'x-forwarded-for':
      head.forwardedFor = join(head.forwardedFor, value);
      break;
    case 'transfer-encoding':
      head.hasBody = true;
      break;
    case 'content-length':
      if (value !== '0') head.hasBody = true;
      break;
    default:
  }
}

/** Why a request is refused before anybody looks where it leads. */
export type RequestError = { status: 400 | 405 | 413; headers?: Record<string, string> };

/** What is wrong with a request, by RFC 9110 and RFC 9112; nothing where it is fine. */
export function validateRequest(
  { method, httpVersion }: Pick<IncomingMessage, 'method' | 'httpVersion'>,
  head: RequestHead,
): RequestError | undefined {
  if (head.hosts > 1 || (head.hosts === 0 && httpVersion !== '1.0') || (head.hosts === 1 && !isHost(head.host))) {
    return { status: 400, headers: { connection: 'close' } };
  }
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, headers: { allow: 'GET, HEAD', connection: 'close' } };
  }
  // A body is never read: the connection ends with the answer.
  if (head.hasBody) return { status: 413, headers: { connection: 'close' } };
  return undefined;
}

const knownHosts = new Map<string, boolean>();

/** Whether a Host line can be one (RFC 9110, 7.2): a name or an address that is not empty, and a port that exists. */
function isHost(host: string): boolean {
  const known = knownHosts.get(host);
  if (known !== undefined) return known;
  const [, name = '', port] = /^(\[[\da-f:.]+\]|[\w.~!$&'()*+,;=%-]+)(?::(\d{0,5}))?$/i.exec(host) ?? [];
  const is =
    name !== '' &&
    !/%(?![\da-f]{2})/i.test(name) &&
    Number(port ?? 0) <= 65_535 &&
    (!name.startsWith('[') || URL.canParse(`http://${name}`));
  if (knownHosts.size < 100) knownHosts.set(host, is);
  return is;
}
