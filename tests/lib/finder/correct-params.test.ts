import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { type Choosable, correctParameters, parseWrittenDay } from '#lib/finder/correct-params';
import { listFacets, typeFacet } from '#lib/finder/facets';
import { givenTo, withDay } from '#lib/finder/search-params';

const { library } = readLibrary(readFiles('content'));
const choosable: Choosable[] = [typeFacet, ...listFacets(library)];
const mended = (address: string, path = '/offers') => correctParameters(path, new URLSearchParams(address), choosable);

test.each([
  ['area=NORWICH', 'area=norwich'],
  ['area=Stoke-on-Trent', 'area=stoke-on-trent'],
  ['area=Stoke on Trent', 'area=stoke-on-trent'],
  ['area[]=norwich', 'area=norwich'],
  ['area[0]=norwich&area[1]=derby', 'area=norwich&area=derby'],
  ['AREA=norwich', 'area=norwich'],
  ['areas=norwich', 'area=norwich'],
  ['area=%20norwich%20', 'area=norwich'],
  ['area=norwhich', 'area=norwich'],
  ['area=Whitby', 'area=north-yorkshire-coast'],
  ['area=Minehead', 'area=west-somerset'],
  ['area=East+Anglia', 'area=ipswich&area=norwich'],
  ['stage=KS2', 'stage=ks2'],
  ['stage=key+stage+2', 'stage=ks2'],
  ['theme=Maths&stage=post+16', 'theme=maths&stage=post-16'],
  ['type=offers', 'type=offer'],
  ['status=Fully+subscribed', 'status=full'],
  ['on=01/12/2018', 'on=2018-12-01'],
  ['on=1.12.2018', 'on=2018-12-01'],
  ['on=1+December+2018', 'on=2018-12-01'],
  ['on=2018-12-1', 'on=2018-12-01'],
])('%s is put right: %s', (written, right) => {
  const { parameters, isCorrected } = mended(written);
  expect(decodeURIComponent(String(parameters))).toBe(right);
  expect(isCorrected).toBe(true);
});

test.each(['q=NORWICH', 'area=norwich&q=', 'area=atlantis', 'area=x', 'on=tomorrow', 'on=2018-02-30', 'on=2018-12'])(
  '%s stays as it is, because it is right or can mean nothing',
  (written) => expect(mended(written)).toMatchObject({ isCorrected: false, unknownNames: [] }),
);

test('an earlier address of a record and its title still choose it', () => {
  const option = { value: 'free-books', label: 'Free books for schools', also: ['old-books'] };
  const offer: Choosable = { name: 'offer', options: [option] };
  for (const written of ['old-books', 'Free Books for Schools']) {
    const { parameters } = correctParameters('/compare', new URLSearchParams({ offer: written }), [offer]);
    expect(String(parameters)).toBe('offer=free-books');
  }
});

test('where one thing only can be chosen, a name that several have chooses none', () => {
  const area = { name: 'area', options: listFacets(library).find(({ name }) => name === 'area')?.options ?? [] };
  const { isCorrected } = correctParameters('/check', new URLSearchParams('area=East Anglia'), [
    { ...area, isSingle: true },
  ]);
  expect(isCorrected).toBe(false);
});

test('names that mean nothing are told, but not those that only count visits', () => {
  const given = givenTo('/offers', new URLSearchParams('colour=red&utm_source=x&fbclid=1&area=norwich&shape=round'));
  expect(String(given)).toBe('area=norwich&colour=&shape=');
  expect(correctParameters('/offers', given, choosable).unknownNames).toEqual(['colour', 'shape']);
  expect(mended('place=Derby', '/offers').unknownNames).toEqual(['place']);
  expect(mended('place=Derby', '/contacts').unknownNames).toEqual([]);
});

const anyPair = fc.tuple(
  fc.oneof(fc.string(), fc.constantFrom('area', 'Area', 'area[]', 'stage', 'on', 'q', 'type', ' theme ')),
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Norwich', ' ks2', 'MATHS', '1/2/2018', 'tomorrow', 'offers', 'Whitby', 'east anglia'),
  ),
);

test('to put an address right twice does nothing more, so a redirect leads to a page', () => {
  fc.assert(
    fc.property(fc.array(anyPair, { maxLength: 6 }), (pairs) => {
      const once = correctParameters('/search', new URLSearchParams(pairs), choosable);
      expect(correctParameters('/search', new URLSearchParams(String(once.parameters)), choosable)).toMatchObject({
        isCorrected: false,
        unknownNames: [],
      });
    }),
    { numRuns: 2000 },
  );
});

test('every day there is can be written in the British order, and no other is read', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = day.split('-').map(Number);
      expect(parseWrittenDay(day)).toBe(day);
      expect(parseWrittenDay(`${dayOfMonth}/${month}/${year}`)).toBe(day);
    }),
  );
  for (const none of ['31/2/2018', '2018-02-30', '', 'today', '2018', '12/2018', '1/13/2018']) {
    expect(parseWrittenDay(none), none).toBeUndefined();
  }
});

test.each([
  ['/offers', '/offers?on=2018-12-01'],
  ['/offers/free-books#apply', '/offers/free-books?on=2018-12-01#apply'],
  ['/search?q=maths', '/search?q=maths&on=2018-12-01'],
  ['/offers?on=2017-01-01', '/offers?on=2018-12-01'],
  ['/areas/norwich', '/areas/norwich'],
  ['/contacts#x', '/contacts#x'],
])('%s on a day is %s', (address, onDay) => {
  expect(withDay(address, '2018-12-01')).toBe(onDay);
  expect(withDay(address, undefined)).toBe(address);
});
