import { once } from 'node:events';
import { request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { makeCopy } from '#server/copy';
import { type DoorSettings, makeDoor } from '#server/door';
import { makeLog } from '#server/log';

const page = (words: string, status = 200) =>
  makeCopy(
    status,
    { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public' },
    Buffer.from(words.repeat(50)),
  );

const open: Server[] = [];
afterEach(() => {
  for (const door of open.splice(0)) {
    door.close();
    door.closeAllConnections();
  }
});

/** A door with a renderer of the test's own, the lines that it logs, and ways to knock. */
async function openDoor(settings: Partial<DoorSettings> = {}) {
  const asked: string[] = [];
  const lines: Record<string, unknown>[] = [];
  const { server: door } = makeDoor({
    render: async (address) => {
      asked.push(address);
      return address === '/missing-page' ? page('none', 404) : page(`this is ${address} `);
    },
    sorry: makeCopy(500, { 'content-type': 'text/html', 'cache-control': 'no-store' }, Buffer.from('sorry')),
    log: makeLog({ write: (line) => void lines.push(JSON.parse(line)) }),
    isReady: () => true,
    ...settings,
  });
  open.push(door.listen(0, '127.0.0.1'));
  await once(door, 'listening');
  const { port } = door.address() as AddressInfo;
  const knock = async (
    path: string,
    { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
  ) => {
    const knocking = request({ host: '127.0.0.1', port, path, method, headers, agent: false }).end();
    const [answer] = await once(knocking, 'response');
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk);
    return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) };
  };
  const raw = async (words: string) => {
    const socket = connect(port, '127.0.0.1');
    socket.end(words.replaceAll('\n', '\r\n'));
    return text(socket);
  };
  return { knock, raw, asked, lines };
}

test('a page goes out compressed, with the one policy and no banner', async () => {
  const { knock } = await openDoor();
  const { status, headers, body } = await knock('/areas', { headers: { 'accept-encoding': 'gzip, br' } });
  expect(status).toBe(200);
  expect(headers['content-encoding']).toBe('br');
  expect(headers.vary).toBe('accept-encoding');
  expect(String(brotliDecompressSync(body))).toContain('this is /areas');
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
  expect(headers['content-security-policy']).not.toMatch(/unsafe|script-src|http/);
  for (const name of Object.keys(headers)) expect(name).not.toMatch(/^(x-powered-by|server|x-nextjs-.*)$/);
});

test('a visitor who has the page already is told so', async () => {
  const { knock } = await openDoor();
  const { headers } = await knock('/areas');
  const etag = String(headers.etag);
  expect(await knock('/areas', { headers: { 'if-none-match': etag } })).toMatchObject({
    status: 304,
    body: Buffer.alloc(0),
  });
  expect(await knock('/areas', { headers: { 'if-none-match': `"other", W/${etag}` } })).toMatchObject({ status: 304 });
  expect(await knock('/areas', { headers: { 'if-none-match': '"other"' } })).toMatchObject({ status: 200 });
});

test('HEAD says what GET would, without the page', async () => {
  const { knock } = await openDoor();
  const get = await knock('/areas');
  const head = await knock('/areas', { method: 'HEAD' });
  expect(head.body).toHaveLength(0);
  for (const name of ['etag', 'content-length', 'content-type', 'cache-control'])
    expect(head.headers[name]).toBe(get.headers[name]);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is refused', async (method) => {
  const { knock, asked } = await openDoor();
  expect(await knock('/areas', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  expect(asked).toEqual([]);
});

test('a body is refused, and so is what is not HTTP', async () => {
  const { raw, asked } = await openDoor();
  expect(await raw('GET / HTTP/1.1\nHost: a\nContent-Length: 4\n\nabcd')).toMatch(/^HTTP\/1.1 413 /);
  expect(await raw('GET / HTTP/1.1\nHost: a\nTransfer-Encoding: chunked\n\n0\n\n')).toMatch(/^HTTP\/1.1 413 /);
  expect(await raw('GET / HTTP/1.1\nHost: a\nContent-Length: 4\nTransfer-Encoding: chunked\n\n')).toMatch(
    /^HTTP\/1.1 400 /,
  );
  expect(await raw('NONSENSE\n\n')).toMatch(/^HTTP\/1.1 400 .*content-security-policy/s);
  expect(await raw(`GET / HTTP/1.1\nHost: a\nX: ${'x'.repeat(20_000)}\n\n`)).toMatch(/^HTTP\/1.1 431 /);
  expect(asked).toEqual([]);
});

test('an upgrade is not made', async () => {
  const { raw } = await openDoor();
  expect(await raw('GET / HTTP/1.1\nHost: a\nConnection: Upgrade\nUpgrade: websocket\n\n')).toMatch(/^HTTP\/1.1 200 /);
});

test('an absolute address is read without its host, and its redirect stays here', async () => {
  const { raw } = await openDoor();
  expect(await raw('GET http://other.example/areas/ HTTP/1.1\nHost: other.example\nConnection: close\n\n')).toMatch(
    /^HTTP\/1.1 308 .*\r\nlocation: \/areas\r\n/s,
  );
});

test('a page that fails and never worked gives the page that says sorry; one that worked gives its last good copy', async () => {
  let fails = true;
  const { knock, lines } = await openDoor({
    freshFor: 1,
    render: async () => {
      if (fails) throw new Error('The content is gone.');
      return page('good ');
    },
  });
  expect(await knock('/')).toMatchObject({ status: 500, body: Buffer.from('sorry') });
  fails = false;
  expect(await knock('/')).toMatchObject({ status: 200 });
  fails = true;
  await wait(20);
  expect(String((await knock('/')).body)).toContain('good');
  expect(lines.filter(({ msg }) => msg === 'failure')).toMatchObject([
    { err: { message: 'The content is gone.' } },
    { err: { message: 'The content is gone.' } },
  ]);
});

test('health and readiness are said, and a server that closes sends nobody new', async () => {
  let isReady = true;
  const { knock } = await openDoor({ isReady: () => isReady });
  expect(await knock('/health')).toMatchObject({ status: 200 });
  expect(await knock('/ready')).toMatchObject({ status: 200 });
  isReady = false;
  expect(await knock('/health')).toMatchObject({ status: 200 });
  expect(await knock('/ready')).toMatchObject({
    status: 503,
    headers: { connection: 'close', 'cache-control': 'no-store' },
  });
});

test('one line is logged for each request, without what the visitor typed or who it was', async () => {
  const { knock, lines } = await openDoor();
  await knock('/search?q=my+secret', { headers: { 'user-agent': 'my browser', referer: 'http://my.example' } });
  await knock('/missing-page');
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
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/secret|browser|my\.example|127\.0\.0\.1/);
});

test('parameters that mean nothing do not make a new page', async () => {
  const { knock, asked } = await openDoor();
  for (let index = 0; index < 20; index++) await knock(`/areas?nonsense=${index}`);
  expect(asked).toEqual(['/areas']);
});
