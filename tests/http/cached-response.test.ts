import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createResponse } from '#http/cached-response';
import { compressFully } from '#http/compress';
import { isCompressible, negotiateEncoding } from '#http/negotiate';

const bytes = Buffer.from('Norwich '.repeat(100));
const make = (status = 200, type = 'text/html', body = bytes) =>
  createResponse({ status, headers: { 'content-type': type }, caching: 'page', body });

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0.5, gzip;q=0.9', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['*', 'br'],
  ['deflate', 'identity'],
  ['BR', 'br'],
  ['identity;q=1, br;q=0.1', 'identity'],
  ['identity;q=0.5, br;q=0.1, gzip;q=0.7', 'gzip'],
  ['*;q=0', undefined],
  ['identity;q=0', undefined],
  ['identity;q=0, br', 'br'],
])('a visitor that accepts "%s" gets %s', (accepted, encoding) => {
  expect(negotiateEncoding(accepted, true)).toBe(encoding);
  expect(negotiateEncoding(accepted, true), 'the second time, from memory').toBe(encoding);
});

test('what is compressed already is not compressed again', () => {
  expect(negotiateEncoding('br, gzip', isCompressible('font/woff2'))).toBe('identity');
  expect(negotiateEncoding('br, gzip', isCompressible('image/svg+xml'))).toBe('br');
});

test('a response gives the same bytes in every encoding, compressed once', async () => {
  const response = make();
  expect(response.ready('br')).toBeUndefined();
  expect(brotliDecompressSync((await response.variant('br')).body)).toEqual(bytes);
  expect(gunzipSync((await response.variant('gzip')).body)).toEqual(bytes);
  const [one, other] = await Promise.all([response.variant('br'), response.variant('br')]);
  expect(one).toBe(other);
  expect(response.ready('br')).toBe(one);
});

test('what was compressed elsewhere takes the place of what was there, under another name', async () => {
  const response = make();
  const quick = await response.variant('br');
  response.add('br', (await compressFully(bytes)).br);
  const full = response.ready('br');
  expect(brotliDecompressSync(full?.body ?? Buffer.alloc(0))).toEqual(bytes);
  if (!full?.body.equals(quick.body)) expect(full?.etag).not.toBe(quick.etag);
});

test('the tag follows the content, the headers, the status and the encoding', async () => {
  const response = make();
  const tags = [
    response.ready('identity')?.etag,
    (await response.variant('br')).etag,
    (await response.variant('gzip')).etag,
    make(404).ready('identity')?.etag,
    make(200, 'text/plain').ready('identity')?.etag,
    make(200, 'text/html', Buffer.from('other')).ready('identity')?.etag,
  ];
  expect(new Set(tags).size).toBe(tags.length);
  expect(make().ready('identity')?.etag).toBe(response.ready('identity')?.etag);
});

test('a response holds its own bytes alone, not the large block that Node cut them from', async () => {
  const response = make();
  for (const encoding of ['identity', 'gzip', 'br'] as const) {
    const { body } = await response.variant(encoding);
    expect(body.buffer.byteLength, encoding).toBe(body.byteLength);
  }
});

test('the header lines say the length, the encoding, the policy and the caching that is asked for', async () => {
  const variant = await make().variant('br');
  const lines = variant.head('no-store');
  const headers = new Map(
    Array.from({ length: lines.length / 2 }, (_, index) => [lines[index * 2], lines[index * 2 + 1]]),
  );
  expect(Object.fromEntries(headers)).toMatchObject({
    'cache-control': 'no-store',
    'content-encoding': 'br',
    'content-length': String(variant.body.length),
    'content-type': 'text/html',
    vary: 'accept-encoding',
    etag: variant.etag,
    'content-security-policy': expect.stringMatching(/^default-src 'none'/),
  });
  expect(variant.head('no-store')).toBe(lines);
  expect(variant.head('public')).toContain('public');
});
