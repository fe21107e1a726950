import { connect } from 'node:net';
import { startSite } from '../site-process.ts';
import { note, report } from './report.ts';

const foreign = 'evil.example';

/** Numbers that look like chance and are the same in every run. */
function makeDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const pieces = [
  ...['/areas/', 'norwich', '/offers', '/%ff', '/%c0%ae%c0%ae', '/%ED%A0%80', '/..', '/%2e%2e', '/.git/config', '\\'],
  ...[
    '%00',
    '%0d%0aSet-Cookie:%20a=b',
    `//${foreign}`,
    `/\\${foreign}`,
    `http://${foreign}/`,
    `@${foreign}`,
    ';',
    '*',
    '%',
  ],
  ...['/_next/data/x/areas.json', '/_next/static/../../package.json', '.rsc', '/internal/site', '/internal/error/500'],
  ...[
    '/Areas',
    '/é',
    '/%F0%9F%92%A9',
    'a'.repeat(3000),
    '?on=2018-12-01',
    '?__proto__[x]=1',
    '?on=%ff',
    '?_rsc=1',
    '#x',
    ' ',
  ],
];
const methods = ['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'OPTIONS', 'TRACE', 'CONNECT', 'get', 'X'];
const headers = [
  ...[
    `Host: ${foreign}`,
    'Host: a b',
    `X-Forwarded-Host: ${foreign}`,
    'RSC: 1',
    'Next-Action: abc',
    'X-Invoke-Path: /x',
  ],
  ...['X-Middleware-Rewrite: /x', 'X-Matched-Path: /x', 'Upgrade: h2c', 'Expect: 100-continue', 'Range: bytes=0-5'],
  ...['If-None-Match: *', 'If-Match: "x"', `Accept-Encoding: ${'br;q=0.1,'.repeat(300)}`, 'Accept-Encoding: *;q=0'],
  ...[
    'Content-Length: 5',
    'Transfer-Encoding: chunked',
    'Content-Length: -1',
    `X: ${'x'.repeat(20_000)}`,
    'Bad Header: 1',
  ],
];

function makeRequest(dice: (sides: number) => number): string {
  const some = (list: readonly string[], most: number) =>
    Array.from({ length: dice(most + 1) }, () => list[dice(list.length)]);
  const target = `/${some(pieces, 3).join('')}`.replace(/^\/(?=https?:|\/|\*)/, '');
  return [
    `${methods[dice(methods.length)]} ${target} HTTP/1.${dice(12) === 0 ? 0 : 1}`,
    ...(dice(20) === 0 ? [] : ['Host: localhost']),
    ...some(headers, 2),
    'Connection: close',
    '',
    some(['hello', '0\r\n\r\n'], 1).join(''),
  ].join('\r\n');
}

/** Sends bytes as they are; gives back the first line of the answer, or nothing when there is none in ten seconds. */
function send(port: number, bytes: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1');
    socket.setTimeout(10_000, () => {
      resolve(undefined);
      socket.destroy();
    });
    socket.on('error', () => {});
    socket.on('data', (data) => {
      if (answer.length < 20) answer += data.toString('latin1');
    });
    socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
    socket.end(bytes);
  });
}

/** Tries the server with requests that nobody should send. */
export async function tryHostile(port: number, count: number): Promise<void> {
  const server = await startSite(port, { env: { OA_TODAY: '2026-11-21' } });
  const dice = makeDice(20181201);
  const statuses: Record<string, number> = {};
  let left = count;
  const attacker = async () => {
    while (left-- > 0) {
      const line = await send(port, makeRequest(dice));
      const status = line === undefined ? 'hung' : (/^HTTP\/1\.1 (\d{3})/.exec(line)?.[1] ?? 'none');
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: 20 }, attacker));
  note(`hostile requests: ${JSON.stringify(statuses)}`);
  const failed = Object.entries(statuses).reduce(
    (sum, [status, number]) => sum + (status.startsWith('5') ? number : 0),
    0,
  );
  report({
    what: `failures among ${count} hostile requests`,
    figure: failed,
    unit: 'answers',
    bound: 0,
    is: 'at most',
  });
  report({ what: 'requests that hung', figure: statuses.hung ?? 0, unit: 'requests', bound: 0, is: 'at most' });
  report({
    what: 'the code with which it ended',
    figure: (await server.close()) ?? -1,
    unit: '',
    bound: 0,
    is: 'at most',
  });
}
