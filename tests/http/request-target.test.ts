import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRequestTarget } from '#http/request-target';

test.each([
  ['/', { path: '/', address: '/' }],
  ['/areas/norwich', { path: '/areas/norwich', address: '/areas/norwich' }],
  ['/offers?on=2018-12-01', { path: '/offers', address: '/offers?on=2018-12-01' }],
  ['/offers?utm_source=x&on=2018-12-01&y=1', { path: '/offers', address: '/offers?on=2018-12-01&y=' }],
  ['/offers?nothing=1', { path: '/offers', address: '/offers?nothing=' }],
  ['/about?nothing=1', { path: '/about', address: '/about' }],
  ['/offers?a=1&b=2&c=3&d=4', { path: '/offers', address: '/offers?a=&b=&c=' }],
  ['/offers?area[]=norwich', { path: '/offers', address: '/offers?area%5B%5D=norwich' }],
  ['/_next/static/media/Ab.woff2', { path: '/_next/static/media/Ab.woff2', address: '/_next/static/media/Ab.woff2' }],
])('%s is read as it stands', (target, read) => expect(parseRequestTarget(target)).toEqual(read));

test.each([
  ['/areas/', '/areas'],
  ['//evil.example/x', '/evil.example/x'],
  ['///', '/'],
  ['/Areas/NORWICH?on=2018-12-01', '/areas/norwich'],
  ['/Offers/?on=2018-12-01', '/offers?on=2018-12-01'],
  ['/areas/norwich?on=2018-12-01', '/areas/norwich'],
  ['/contacts?on=2018-12-01&area=norwich&on=2018-01-01', '/contacts?area=norwich'],
  ['/check?area=&ofsted=good&role=&offer=', '/check?ofsted=good'],
  ['/search?q=&area=norwich&area=', '/search?area=norwich'],
  ['/search?q=+', '/search'],
  ['/offers?y', '/offers'],
  ['/%61reas', '/areas'],
  ['http://other.example/areas/', '/areas'],
  ['https://other.example//evil.example', '/evil.example'],
  ['/Areas%3Fa=1', '/areas%3Fa=1'],
  ['/%41reas%23top', '/areas%23top'],
  ['/a%3f%23/?q=%3F%23', '/a%3F%23?q=%3F%23'],
])('%s leads to its one spelling, on this site', (target, redirectTo) =>
  expect(parseRequestTarget(target)).toEqual({ redirectTo }),
);

test.each([
  '/areas/%ff',
  '/%c0%ae',
  '/%ED%A0%80',
  '/a/../b',
  '/%2e%2e/etc',
  '/a%2fb',
  '/a%2Fb',
  '/%2F',
  '/a%5cb',
  '/a%5Cb',
  '/a%7F',
  '/a#b',
  'http://user@other.example/areas',
  'http://other.example#areas',
  '/a\\b',
  '/a%00',
  '*',
  'areas',
  '/%',
])('%s cannot be read', (target) => expect(parseRequestTarget(target)).toEqual({ reject: 400 }));

test('the absolute form of RFC 9112 is read as if its host were ours', () => {
  expect(parseRequestTarget('http://other.example')).toEqual({ path: '/', address: '/' });
  expect(parseRequestTarget('HTTP://other.example/areas')).toEqual({ path: '/areas', address: '/areas' });
  expect(parseRequestTarget('http://other.example?from=x')).toEqual({ path: '/', address: '/?from=x' });
});

test('an address is too long beyond 2,048 characters', () => {
  expect(parseRequestTarget(`/${'a'.repeat(2047)}`)).toHaveProperty('address');
  expect(parseRequestTarget(`/${'a'.repeat(2048)}`)).toEqual({ reject: 414 });
});

test('any target at all is answered, a redirect stays here and leads to an address that needs no other', () => {
  const piece = fc.constantFrom(
    '/',
    '//',
    'a',
    'B',
    '%41',
    '%ff',
    '%2f',
    '%2F',
    '%5C',
    '%3F',
    '%23',
    '..',
    '.',
    '?',
    '&',
    'on=1',
    '\\',
    '@',
    ':',
    'http://',
    'é',
    '%C3%A9',
    ' ',
    '#',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const read = parseRequestTarget(pieces.join(''));
      if (!('redirectTo' in read)) return;
      expect(read.redirectTo).toMatch(/^\/(?!\/)/);
      expect(parseRequestTarget(read.redirectTo)).toHaveProperty('address');
    }),
    { numRuns: 5000 },
  );
});

test('an encoded slash or backslash is refused wherever it stands, and no other encoded letter is', () => {
  const byte = fc.integer({ min: 0x20, max: 0x7e });
  const around = fc.stringMatching(/^[a-z]{0,4}$/);
  fc.assert(
    fc.property(byte, around, around, fc.boolean(), (code, before, after, isUpper) => {
      const hex = code.toString(16).padStart(2, '0');
      const target = `/x${before}%${isUpper ? hex.toUpperCase() : hex}${after}x`;
      const isRefused = 'reject' in parseRequestTarget(target);
      expect(isRefused, target).toBe(code === 0x2f || code === 0x5c);
    }),
  );
});

test('a letter of the path stays one: a redirect decodes to the same path in small letters', () => {
  const part = fc.stringMatching(/^[A-Za-z?#;=&@:+ é]{1,8}$/);
  fc.assert(
    fc.property(part, (text) => {
      const read = parseRequestTarget(`/${encodeURIComponent(text)}/`);
      if (!('redirectTo' in read)) throw new Error('A slash at the end leads to another spelling.');
      const { pathname, search, hash } = new URL(read.redirectTo, 'http://a.example');
      expect(decodeURIComponent(pathname)).toBe(`/${text.toLowerCase()}`);
      expect(search + hash).toBe('');
    }),
  );
});
