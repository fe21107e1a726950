import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { startSite } from '#tools/site-process';

const foreign = 'evil.example';

/** Sends bytes as they are and waits for all that comes back; gives up after ten seconds. */
async function sendRaw(port: number, bytes: string | Buffer): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.setTimeout(10_000, () => socket.destroy(new Error('The server did not answer within ten seconds.')));
  socket.write(bytes);
  return text(socket);
}

/** Numbers that look like chance and are the same in every run. */
function makeDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const pieces = [
  '/areas/',
  'norwich',
  '/offers',
  '/%ff',
  '/%c0%ae%c0%ae',
  '/%ED%A0%80',
  '/..',
  '/%2e%2e',
  '/.git/config',
  '/etc/passwd',
  '\\',
  '%00',
  '%0d%0aSet-Cookie:%20a=b',
  `//${foreign}`,
  `/\\${foreign}`,
  `http://${foreign}/`,
  `@${foreign}`,
  ';',
  '*',
  '%',
  '%zz',
  '/_next/image?url=%2Fx&w=64&q=75',
  '/_next/data/x/areas.json',
  '/_next/static/../../package.json',
  '/_next/static/chunks/main.js',
  '.rsc',
  '/__nextjs_original-stack-frame',
  '/internal/error/404',
  '/internal/error/500',
  '/internal/site',
  '/Areas',
  '/é',
  '/%C3%A9',
  '/%F0%9F%92%A9',
  'a'.repeat(3000),
  '?on=2018-12-01',
  '&on[]=1',
  '&on=1&on=2',
  '?__proto__[x]=1',
  '?constructor=1',
  '?on=%ff',
  '?_rsc=1',
  '?from=javascript:alert(1)',
  `?from=//${foreign}`,
  `?on=${'9'.repeat(500)}`,
  '#fragment',
  ' ',
  '\t',
];
const methods = [
  'GET',
  'GET',
  'GET',
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'CONNECT',
  'PROPFIND',
  'get',
  'X',
];
const headers = [
  `Host: ${foreign}`,
  `X-Forwarded-Host: ${foreign}`,
  `X-Forwarded-Proto: https`,
  `Forwarded: host=${foreign}`,
  'RSC: 1',
  'Next-Router-Prefetch: 1',
  'Next-Router-State-Tree: %5B%22%22%5D',
  'Next-Action: abc',
  'Next-Url: /x',
  'X-Middleware-Subrequest: middleware:middleware',
  'X-Middleware-Rewrite: /internal/site',
  'X-Middleware-Next: 1',
  'X-Nextjs-Data: 1',
  'X-Invoke-Path: /internal/site',
  'X-Invoke-Status: 500',
  'X-Invoke-Error: {}',
  'X-Matched-Path: /internal/site',
  'X-Now-Route-Matches: 1',
  "Content-Security-Policy: script-src 'nonce-a'",
  'Upgrade: websocket\r\nConnection: Upgrade',
  'Upgrade: h2c',
  'Expect: 100-continue',
  'Range: bytes=0-5',
  'If-None-Match: *',
  `If-None-Match: ${'"x",'.repeat(500)}`,
  `Accept-Encoding: ${'br;q=0.1,'.repeat(300)}`,
  'Accept-Encoding: *;q=0',
  'Content-Length: 5',
  'Transfer-Encoding: chunked',
  'Content-Length: -1',
  `Cookie: ${'a=b; '.repeat(1000)}`,
  `X: ${'x'.repeat(20_000)}`,
  'Bad Header: 1',
  ': empty',
  'Accept: text/x-component',
];

test('2,000 hostile requests: no failure, no hang, no way to another host, no growth', async () => {
  // With a small heap, Node collects garbage early, so that what grows is what is kept.
  const server = await startSite(3211, { nodeOptions: ['--max-old-space-size=96', '--max-semi-space-size=4'] });
  try {
    const dice = makeDice(20181201);
    const some = (list: string[], most: number) =>
      Array.from({ length: dice(most + 1) }, () => list[dice(list.length)]);
    const attack = async () => {
      const target = `/${some(pieces, 3).join('')}`.replace(/^\/(?=https?:|\/|\*)/, '');
      const request = [
        `${methods[dice(methods.length)]} ${target || '/'} HTTP/1.${dice(12) === 0 ? 0 : 1}`,
        ...(dice(20) === 0 ? [] : ['Host: localhost']),
        ...some(headers, 3),
        'Connection: close',
        '',
        some(['hello', '0\r\n\r\n', '{}'], 1).join(''),
      ].join('\r\n');
      const answer = await sendRaw(server.port, request);
      const [status = ''] = answer.split('\r\n');
      expect(status, request).toMatch(/^HTTP\/1\.1 (2|3|4)\d\d |^$/);
      const [head = ''] = answer.split('\r\n\r\n');
      expect(head, request).not.toMatch(/^location:\s*(https?:|\/\/|\/\\)/im);
      expect(head, request).not.toMatch(new RegExp(`^location:[^?]*//${foreign}`, 'im'));
      expect(head, request).not.toMatch(/^(x-nextjs|x-powered-by|server|x-middleware|set-cookie)/im);
      if (head)
        expect(head.match(/^content-security-policy: default-src 'none'; style-src/gim), request).toHaveLength(1);
      expect(answer, request).not.toMatch(/<script(?! type="application\/ld\+json")/);
    };
    const attackMany = async (times: number) => {
      for (let index = 0; index < times; index += 10) await Promise.all(Array.from({ length: 10 }, attack));
    };
    await attackMany(1000);
    const before = server.megabytes();
    await attackMany(1000);
    const after = server.megabytes();
    if (before !== undefined && after !== undefined) {
      expect(after - before, `${before.toFixed()} MB, then ${after.toFixed()} MB`).toBeLessThan(25);
    }
    expect(server.lines.filter((line) => line.includes('"failure"'))).toEqual([]);
  } finally {
    expect(await server.close()).toBe(0);
  }
});

test('headers that steer the framework change nothing', async () => {
  const server = await startSite(3212);
  try {
    const ask = (extra: string) =>
      sendRaw(server.port, `GET /areas/norwich HTTP/1.1\r\nHost: a\r\n${extra}Connection: close\r\n\r\n`);
    const bodyOf = (answer: string) => answer.slice(answer.indexOf('\r\n\r\n'));
    const plain = bodyOf(await ask(''));
    expect(plain).toContain('<h1>Norwich</h1>');
    for (const header of headers.filter((each) =>
      /^(rsc|next|x-(middleware|nextjs|invoke|matched|now|forwarded)|accept: |upgrade: h2c|content-security)/i.test(
        each,
      ),
    )) {
      expect(bodyOf(await ask(`${header}\r\n`)), header).toBe(plain);
    }
  } finally {
    await server.close();
  }
});

test('closing finishes the requests in flight, and lets nobody new in', async () => {
  const server = await startSite(3213);
  const inFlight = Array.from({ length: 20 }, (_, index) =>
    fetch(`http://127.0.0.1:${server.port}/areas/norwich?on=2018-01-${index + 10}`),
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  const closed = server.close();
  const answers = await Promise.all(inFlight);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(await closed).toBe(0);
  await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow();
});
