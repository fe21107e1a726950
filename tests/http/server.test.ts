import { once } from 'node:events';
import { request, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { createResponse } from '#http/cached-response';
import { type ErrorStatus, errorStatuses } from '#http/error-responses';
import { makeCacheControl } from '#http/headers';
import { makeLog } from '#http/log';
import { createPageCache } from '#http/page-cache';
import { BusyError } from '#http/render-pool';
import { createHttpServer, type ServerSettings } from '#http/server';
import { createSiteRoutes } from '#http/site-routes';
import { makeDayClock } from '#lib/clock';

const page = (words: string, status = 200) =>
  createResponse({
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    caching: status === 200 ? 'page' : 'none',
    body: Buffer.from(words.repeat(50)),
  });

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

const site = {
  pages: ['/', '/areas', '/areas/norwich', '/search', '/offers'],
  others: ['/robots.txt'],
  patterns: ['^/areas/([^/]+?)(?:/)?$'],
};
const errors = new Map(errorStatuses.map((status) => [status, page(`error ${status} `, status)]));

type Setup = Partial<ServerSettings> & { render?(address: string): Promise<ReturnType<typeof page>> };

/** A server with a renderer of the test's own, the lines that it logs, and ways to ask it. */
async function startServer({ render, ...settings }: Setup = {}) {
  const asked: string[] = [];
  const lines: Record<string, unknown>[] = [];
  const routes = createSiteRoutes(site);
  const clock = makeDayClock('2020-01-01');
  const make = async (address: string) => {
    asked.push(address);
    if (render) return render(address);
    if (address.startsWith('/internal/error/404')) return page('near pages ', 404);
    return address.startsWith('/areas/') && address !== '/areas/norwich'
      ? page('framework', 404)
      : page(`this is ${address} `);
  };
  const { server, answering } = createHttpServer({
    cache: createPageCache({
      isKept: routes.isKept,
      maxBytes: 1_000_000,
      today: clock.today,
      startRender: (address) => ({ response: make(address), cancel: () => false, promote: () => {} }),
    }),
    routes,
    errors,
    cacheControl: makeCacheControl(clock),
    log: makeLog({ write: (line) => void lines.push(JSON.parse(line)) }),
    isReady: () => true,
    ...settings,
  });
  open.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const ask = async (
    path: string,
    { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
  ) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers, agent: false }).end();
    const [answer] = await once(asking, 'response');
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk);
    return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) };
  };
  const raw = async (words: string | Buffer) => {
    const socket = connect(port, '127.0.0.1');
    socket.end(typeof words === 'string' ? words.replaceAll('\n', '\r\n') : words);
    return text(socket);
  };
  const dial = (): Socket => connect(port, '127.0.0.1');
  return { ask, raw, dial, asked, lines, answering };
}

test('a page goes out compressed, with the one policy and no banner', async () => {
  const { ask } = await startServer();
  const { status, headers, body } = await ask('/areas', { headers: { 'accept-encoding': 'gzip, br' } });
  expect(status).toBe(200);
  expect(headers['content-encoding']).toBe('br');
  expect(headers.vary).toBe('accept-encoding');
  expect(String(brotliDecompressSync(body))).toContain('this is /areas');
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
  expect(headers['content-security-policy']).not.toMatch(/unsafe|script-src|http/);
  for (const name of Object.keys(headers)) expect(name).not.toMatch(/^(x-powered-by|server|x-nextjs-.*)$/);
});

const etag = '"here"';
/** What RFC 9110 says of each request for a page whose tag is known; "here" stands for that tag. */
const conditional: [method: string, headers: Record<string, string>, status: number, hasBody: boolean][] = [
  ['GET', {}, 200, true],
  ['HEAD', {}, 200, false],
  ['GET', { 'if-none-match': etag }, 304, false],
  ['HEAD', { 'if-none-match': etag }, 304, false],
  ['GET', { 'if-none-match': `W/${etag}` }, 304, false],
  ['GET', { 'if-none-match': `"other", W/${etag}` }, 304, false],
  ['GET', { 'if-none-match': '*' }, 304, false],
  ['GET', { 'if-none-match': '"other"' }, 200, true],
  ['GET', { 'if-none-match': '"other"', 'if-modified-since': 'Sat, 01 Jan 2050 00:00:00 GMT' }, 200, true],
  // A page has no day of change, so what asks for one is not obeyed (13.1.3, 13.1.4).
  ['GET', { 'if-modified-since': 'Sat, 01 Jan 2050 00:00:00 GMT' }, 200, true],
  ['GET', { 'if-unmodified-since': 'Sat, 01 Jan 2000 00:00:00 GMT' }, 200, true],
  ['GET', { 'if-match': etag }, 200, true],
  ['GET', { 'if-match': '*' }, 200, true],
  ['GET', { 'if-match': `"other", ${etag}` }, 200, true],
  ['GET', { 'if-match': '"other"' }, 412, true],
  ['HEAD', { 'if-match': '"other"' }, 412, false],
  ['GET', { 'if-match': `W/${etag}` }, 412, true],
  // A server may answer a request for a part with the whole (14.2), and says that it does (14.3).
  ['GET', { range: 'bytes=0-9' }, 200, true],
  ['GET', { range: 'bytes=99999-' }, 200, true],
  ['GET', { range: 'bytes=0-9', 'if-range': etag }, 200, true],
  ['HEAD', { range: 'bytes=0-9' }, 200, false],
];

test.each(conditional)('%s with %j is answered %i', async (method, headers, status, hasBody) => {
  const { ask } = await startServer();
  const first = await ask('/areas');
  const given = Object.entries(headers).map(([name, value]) => [name, value.replace(etag, String(first.headers.etag))]);
  for (const time of ['at once', 'again']) {
    const answer = await ask('/areas', { method, headers: Object.fromEntries(given) });
    expect(answer.status, time).toBe(status);
    expect(answer.body.length > 0, time).toBe(hasBody);
    expect(answer.headers['content-range']).toBeUndefined();
    if (status === 200) {
      expect(answer.headers['accept-ranges']).toBe('none');
      for (const name of ['etag', 'content-length', 'content-type', 'cache-control', 'vary'])
        expect(answer.headers[name], name).toBe(first.headers[name]);
    }
    if (status === 304) {
      for (const name of ['etag', 'cache-control', 'vary'])
        expect(answer.headers[name], name).toBe(first.headers[name]);
      expect(answer.headers['content-length']).toBeUndefined();
    }
  }
});

test('the tag of one encoding is not that of another', async () => {
  const { ask } = await startServer();
  const { headers } = await ask('/areas', { headers: { 'accept-encoding': 'br' } });
  const tag = String(headers.etag);
  expect(await ask('/areas', { headers: { 'accept-encoding': 'br', 'if-none-match': tag } })).toMatchObject({
    status: 304,
  });
  expect(await ask('/areas', { headers: { 'if-none-match': tag } })).toMatchObject({ status: 200 });
});

test('who accepts no form that we have is told so, on a page that can be read', async () => {
  const { ask } = await startServer();
  const answer = await ask('/areas', { headers: { 'accept-encoding': '*;q=0' } });
  expect(answer).toMatchObject({ status: 406 });
  expect(String(answer.body)).toContain('error 406');
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is refused', async (method) => {
  const { ask, asked } = await startServer();
  const answer = await ask('/areas', { method });
  expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  expect(String(answer.body)).toContain('error 405');
  expect(asked).toEqual([]);
});

const H = 'Host: a\n';
/** Requests that are wrong, byte by byte, and the page that each is answered with. */
const wrong: [what: string, request: string, status: ErrorStatus][] = [
  ['no host', 'GET / HTTP/1.1\n\n', 400],
  ['two hosts', `GET / HTTP/1.1\n${H}Host: b\n\n`, 400],
  ['the same host twice', `GET / HTTP/1.1\n${H}${H}\n`, 400],
  ['two hosts in HTTP/1.0', `GET / HTTP/1.0\n${H}Host: b\n\n`, 400],
  ['an empty host', 'GET / HTTP/1.1\nHost:\n\n', 400],
  ['a host with a space', 'GET / HTTP/1.1\nHost: a b\n\n', 400],
  ['a host with a path', 'GET / HTTP/1.1\nHost: a/b\n\n', 400],
  ['a host with a user', 'GET / HTTP/1.1\nHost: a@b\n\n', 400],
  ['a list of hosts', 'GET / HTTP/1.1\nHost: a, b c\n\n', 400],
  ['a port that is none', 'GET / HTTP/1.1\nHost: a:99999\n\n', 400],
  ['an address that is none', 'GET / HTTP/1.1\nHost: [::zz]\n\n', 400],
  ['a bad escape in the host', 'GET / HTTP/1.1\nHost: a%zz\n\n', 400],
  ['a host in the target with a user', `GET http://u@a/ HTTP/1.1\n${H}\n`, 400],
  ['a body', `GET / HTTP/1.1\n${H}Content-Length: 4\n\nabcd`, 413],
  ['a body of pieces', `GET / HTTP/1.1\n${H}Transfer-Encoding: chunked\n\n0\n\n`, 413],
  ['a body that is announced', `GET / HTTP/1.1\n${H}Expect: 100-continue\nContent-Length: 9\n\n`, 413],
  ['two lengths of a body', `GET / HTTP/1.1\n${H}Content-Length: 4\nTransfer-Encoding: chunked\n\n`, 400],
  ['what is not HTTP', 'NONSENSE\n\n', 400],
  ['letters in the target that must be encoded', `GET /areas/n\u00f6rwich HTTP/1.1\n${H}\n`, 400],
  ['bytes in the target that are no letters', `GET /%ff HTTP/1.1\n${H}\n`, 400],
  ['headers that are too large', `GET / HTTP/1.1\n${H}X: ${'x'.repeat(20_000)}\n\n`, 431],
  ['a target that is too long', `GET /${'a'.repeat(3000)} HTTP/1.1\n${H}\n`, 414],
  ['a tunnel', `CONNECT a.example:443 HTTP/1.1\n${H}\n`, 405],
  ['a method that is none', `X-TEST / HTTP/1.1\n${H}\n`, 400],
  ['a path to nowhere that nobody would type', `GET /.git/config HTTP/1.1\n${H}Connection: close\n\n`, 404],
];

test.each(wrong)('%s is answered with the whole page', async (_what, words, status) => {
  const { raw, asked } = await startServer();
  const answer = await raw(words);
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  for (const name of [
    'content-security-policy',
    'content-type: text/html',
    'cache-control: no-store',
    'x-content-type-options',
    'date',
  ])
    expect(head.toLowerCase()).toContain(name);
  expect(body).toContain(`error ${status}`);
  expect(Number(/content-length: (\d+)/i.exec(head)?.[1])).toBe(Buffer.byteLength(body));
  expect(asked).toEqual([]);
});

test.each(['a', 'a.example', 'a.example:8080', '127.0.0.1:1', '[::1]', '[::1]:80', 'a_b', 'xn--a-ecp.example', 'a:'])(
  'the host %s is one',
  async (host) => {
    const { raw } = await startServer();
    expect(await raw(`GET / HTTP/1.1\nHost: ${host}\nConnection: close\n\n`)).toMatch(/^HTTP\/1.1 200 /);
  },
);

test('HTTP/1.0 needs no host', async () => {
  const { raw } = await startServer();
  expect(await raw('GET / HTTP/1.0\n\n')).toMatch(/^HTTP\/1.1 200 /);
});

test('an upgrade is not made', async () => {
  const { raw } = await startServer();
  expect(await raw('GET / HTTP/1.1\nHost: a\nConnection: Upgrade\nUpgrade: websocket\n\n')).toMatch(/^HTTP\/1.1 200 /);
});

test('an absolute address is read without its host, and its redirect stays here', async () => {
  const { raw } = await startServer();
  expect(await raw('GET http://other.example/areas/ HTTP/1.1\nHost: other.example\nConnection: close\n\n')).toMatch(
    /^HTTP\/1.1 308 .*\r\nlocation: \/areas\r\n/s,
  );
});

test('slow connections are ended in time, with the page that says so where a request was begun', async () => {
  const { dial } = await startServer({ headerSeconds: 1 });
  const began = Date.now();
  const silent = dial();
  const slow = dial();
  slow.write('GET / HTTP/1.1\r\nHost: a\r\n');
  const dripping = setInterval(() => slow.writable && slow.write('X: y\r\n'), 200);
  const [answer] = await Promise.all([text(slow), once(silent.resume(), 'close')]);
  clearInterval(dripping);
  expect(Date.now() - began).toBeLessThan(4000);
  expect(answer).toMatch(/^HTTP\/1.1 408 .*error 408/s);
});

test('a page that cannot be rendered is the error page', async () => {
  let fails = true;
  const { ask, lines } = await startServer({
    render: async () => {
      if (fails) throw new Error('The content is gone.');
      return page('good ');
    },
  });
  const answer = await ask('/');
  expect(answer).toMatchObject({ status: 500, headers: { 'cache-control': 'no-store' } });
  expect(String(answer.body)).toContain('error 500');
  fails = false;
  expect(await ask('/')).toMatchObject({ status: 200 });
  fails = true;
  expect(String((await ask('/')).body)).toContain('good');
  expect(lines.filter(({ msg }) => msg === 'failure')).toMatchObject([{ err: { message: 'The content is gone.' } }]);
});

test('when there is too much to do, a page says so at once, and when to come again', async () => {
  const { ask } = await startServer({
    render: async () => {
      throw new BusyError('The queue is full.');
    },
    retrySeconds: 7,
  });
  expect(await ask('/search?q=a')).toMatchObject({
    status: 503,
    headers: { 'retry-after': '7', 'cache-control': 'no-store' },
  });
  expect(await ask('/areas/made-up'), 'the framework may have it').toMatchObject({ status: 503 });
  expect(await ask('/made-up'), 'it leads nowhere').toMatchObject({ status: 404 });
});

test('an address that leads nowhere gets the nearest pages where somebody may have meant one, and costs nothing elsewhere', async () => {
  const { ask, asked } = await startServer();
  expect(String((await ask('/arreas')).body)).toContain('near pages');
  expect(String((await ask('/areas/norwhich')).body)).toContain('near pages');
  expect(String((await ask('/areas/norwhich')).body), 'from memory').toContain('near pages');
  expect(asked).toEqual([
    '/internal/error/404?path=%2Farreas',
    '/areas/norwhich',
    '/internal/error/404?path=%2Fareas%2Fnorwhich',
  ]);
  for (const path of [
    '/wp-login.php',
    '/a/b/c/d',
    `/${'x'.repeat(200)}`,
    '/_next/data/x',
    '/internal/site',
    '/as/csv/offers',
    '/internal/error/500',
  ]) {
    const answer = await ask(path);
    expect(answer, path).toMatchObject({ status: 404 });
    expect(String(answer.body)).toMatch(/error 404|near pages/);
  }
  expect(asked.filter((address) => !address.startsWith('/internal/error/404?path=%2F'))).toEqual(['/areas/norwhich']);
});

test.each([
  [406, 406],
  [410, 410],
  [400, 400],
  [418, 400],
])('where the framework answers %i, the page of %i is sent', async (given, status) => {
  const { ask } = await startServer({ render: async () => page('framework', given) });
  const answer = await ask('/areas?format=csv');
  expect(answer).toMatchObject({ status });
  expect(String(answer.body)).toContain(`error ${status}`);
});

test('reports health; is not ready while draining', async () => {
  let isReady = true;
  const { ask } = await startServer({ isReady: () => isReady });
  expect(await ask('/health')).toMatchObject({ status: 200 });
  expect(await ask('/ready')).toMatchObject({ status: 200 });
  isReady = false;
  expect(await ask('/health')).toMatchObject({ status: 200 });
  expect(await ask('/ready')).toMatchObject({
    status: 503,
    headers: { connection: 'close', 'cache-control': 'no-store' },
  });
  await ask('/areas');
  expect(await ask('/areas'), 'from memory too').toMatchObject({ status: 200, headers: { connection: 'close' } });
});

test('one line is logged for each request, without what the visitor typed or who it was', async () => {
  const { ask, raw, lines } = await startServer();
  await ask('/search?q=my+secret', { headers: { 'user-agent': 'my browser', referer: 'http://my.example' } });
  await ask('/missing-page');
  await ask('/areas');
  await ask('/areas');
  await raw('NONSENSE\n\n');
  await wait(10);
  expect(lines).toMatchObject([
    {
      msg: 'request',
      method: 'GET',
      path: '/search',
      status: 200,
      from: 'render',
      ms: expect.any(Number),
      bytes: expect.any(Number),
    },
    { msg: 'request', path: '/missing-page', status: 404 },
    { msg: 'request', path: '/areas', from: 'render' },
    { msg: 'request', path: '/areas', from: 'memory' },
    { msg: 'request', status: 400 },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/secret|browser|my\.example|127\.0\.0\.1/);
});

test('parameters that mean nothing do not make a new page', async () => {
  const { ask, asked } = await startServer();
  for (let index = 0; index < 20; index++) await ask(`/areas/norwich?nonsense=${index}`);
  expect(asked).toEqual(['/areas/norwich']);
});

test('a visitor who goes away is not counted as being answered', async () => {
  const { promise, resolve } = Promise.withResolvers<ReturnType<typeof page>>();
  const { dial, answering } = await startServer({ render: () => promise });
  const socket = dial();
  socket.write('GET /areas HTTP/1.1\r\nHost: a\r\n\r\n');
  while (answering() === 0) await wait(5);
  socket.destroy();
  resolve(page('late'));
  while (answering() > 0) await wait(5);
  expect(answering()).toBe(0);
});
