import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chooseEncoding, makeCopy } from '#server/copy';

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
])('a visitor that accepts "%s" gets %s', (accepted, encoding) => {
  expect(chooseEncoding(accepted, 'text/html; charset=utf-8')).toBe(encoding);
});

test('what is compressed already is not compressed again', () => {
  expect(chooseEncoding('br, gzip', 'font/woff2')).toBe('identity');
  expect(chooseEncoding('br, gzip', 'image/svg+xml')).toBe('br');
});

test('a copy gives the same bytes in every encoding, compressed once', async () => {
  const bytes = Buffer.from('Norwich '.repeat(100));
  const copy = makeCopy(200, { 'content-type': 'text/html' }, bytes);
  expect(brotliDecompressSync(await copy.as('br'))).toEqual(bytes);
  expect(gunzipSync(await copy.as('gzip'))).toEqual(bytes);
  expect(await copy.as('br')).toBe(await copy.as('br'));
});

test('the tag follows the content, the headers and the status', () => {
  const of = (status: number, type: string, text: string) =>
    makeCopy(status, { 'content-type': type }, Buffer.from(text)).tag;
  expect(of(200, 'a', 'x')).toBe(of(200, 'a', 'x'));
  expect(new Set([of(200, 'a', 'x'), of(404, 'a', 'x'), of(200, 'b', 'x'), of(200, 'a', 'y')]).size).toBe(4);
});

test('a copy holds its own bytes alone, not the large block that Node cut them from', async () => {
  const copy = makeCopy(200, { 'content-type': 'text/html' }, Buffer.from('Norwich '.repeat(100)));
  for (const encoding of ['identity', 'gzip', 'br'] as const) {
    const bytes = await copy.as(encoding);
    expect(bytes.buffer.byteLength, encoding).toBe(bytes.byteLength);
  }
});
