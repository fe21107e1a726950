import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress } from '#server/address';

test.each([
  ['/', { path: '/', address: '/' }],
  ['/areas/norwich', { path: '/areas/norwich', address: '/areas/norwich' }],
  ['/offers?on=2018-12-01', { path: '/offers', address: '/offers?on=2018-12-01' }],
  ['/offers?utm_source=x&on=2018-12-01&y', { path: '/offers', address: '/offers?on=2018-12-01&y=' }],
  ['/offers?nothing=1', { path: '/offers', address: '/offers?nothing=' }],
  ['/about?nothing=1', { path: '/about', address: '/about' }],
  ['/offers?a=1&b=2&c=3&d=4', { path: '/offers', address: '/offers?a=&b=&c=' }],
  ['/offers?area[]=norwich', { path: '/offers', address: '/offers?area%5B%5D=norwich' }],
  ['/_next/static/media/Ab.woff2', { path: '/_next/static/media/Ab.woff2', address: '/_next/static/media/Ab.woff2' }],
])('%s is read as it stands', (target, read) => expect(readAddress(target)).toEqual(read));

test.each([
  ['/areas/', '/areas'],
  ['//evil.example/x', '/evil.example/x'],
  ['///', '/'],
  ['/Areas/NORWICH?on=2018-12-01', '/areas/norwich'],
  ['/Offers/?on=2018-12-01', '/offers?on=2018-12-01'],
  ['/areas/norwich?on=2018-12-01', '/areas/norwich'],
  ['/contacts?on=2018-12-01&area=norwich&on=2018-01-01', '/contacts?area=norwich'],
  ['/%61reas', '/areas'],
  ['http://other.example/areas/', '/areas'],
  ['https://other.example//evil.example', '/evil.example'],
])('%s leads to its one spelling, on this site', (target, redirectTo) =>
  expect(readAddress(target)).toEqual({ redirectTo }),
);

test.each([
  '/areas/%ff',
  '/%c0%ae',
  '/%ED%A0%80',
  '/a/../b',
  '/%2e%2e/etc',
  '/a%2fb',
  '/a%5cb',
  '/a\\b',
  '/a%00',
  '*',
  'areas',
  '/%',
])('%s cannot be read', (target) => expect(readAddress(target)).toMatchObject({ refuse: 400 }));

test('the absolute form of RFC 9112 is read as if its host were ours', () => {
  expect(readAddress('http://other.example')).toEqual({ path: '/', address: '/' });
  expect(readAddress('HTTP://other.example/areas')).toEqual({ path: '/areas', address: '/areas' });
});

test('a long address is too long', () => expect(readAddress(`/${'a'.repeat(3000)}`)).toMatchObject({ refuse: 414 }));

test('any target at all is answered, a redirect stays here and leads to an address that needs no other', () => {
  const piece = fc.constantFrom(
    '/',
    '//',
    'a',
    'B',
    '%41',
    '%ff',
    '%2f',
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
      const read = readAddress(pieces.join(''));
      if (!('redirectTo' in read)) return;
      expect(read.redirectTo).toMatch(/^\/(?!\/)/);
      expect(readAddress(read.redirectTo)).toHaveProperty('address');
    }),
    { numRuns: 5000 },
  );
});
