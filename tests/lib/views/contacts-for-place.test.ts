import { expect, test } from 'vitest';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { findContactsForPlace, isOutdated, listAuthorities } from '#lib/views/contacts-for-place';

const { library } = readLibrary(readFiles('content'));
const leadIn = (place: string) => findContactsForPlace(library, place).lead?.id;

/** The patches of the leads, as their list of 2018–19 gives them. */
const patches = {
  'emsyh-east-midlands-north': ['Derby', 'Derbyshire', 'Nottingham', 'Nottinghamshire'],
  'emsyh-east-midlands-south': ['Leicester', 'Leicestershire', 'Lincolnshire', 'Rutland'],
  'emsyh-south-yorkshire': ['Barnsley', 'Doncaster', 'Rotherham', 'Sheffield'],
  'emsyh-york-and-humber': [
    'East Riding of Yorkshire',
    'Kingston upon Hull',
    'North Lincolnshire',
    'North East Lincolnshire',
    'York',
  ],
};
const covered = Object.entries(patches).flatMap(([lead, places]) => places.map((place) => [place, lead] as const));

test.each(covered)('%s has one lead, %s', (place, lead) => {
  expect(leadIn(place)).toBe(lead);
  const leads = library
    .all('contact')
    .filter(({ covers = [] }) => covers.length > 1 && covers.some(({ name }) => name === place));
  expect(leads.map(({ id }) => id)).toEqual([lead]);
  expect(listAuthorities(library)).toContain(place);
});

test.each([
  ['City of Derby', 'emsyh-east-midlands-north'],
  ['Derby City Council', 'emsyh-east-midlands-north'],
  ['Notts', 'emsyh-east-midlands-north'],
  ['leics', 'emsyh-east-midlands-south'],
  ['Rutland County Council', 'emsyh-east-midlands-south'],
  ['Hull', 'emsyh-york-and-humber'],
  ['Grimsby', 'emsyh-york-and-humber'],
  ['Doncaster MBC', 'emsyh-south-yorkshire'],
])('%s is another name for a place of %s', (place, lead) => {
  expect(leadIn(place)).toBe(lead);
  expect(findContactsForPlace(library, place).isGuess).toBe(false);
});

test.each([
  ['Leicestershre', 'emsyh-east-midlands-south'],
  ['Liecester', 'emsyh-east-midlands-south'],
  ['Derbyshier', 'emsyh-east-midlands-north'],
  ['Notingham', 'emsyh-east-midlands-north'],
  ['Nottinghampshire', 'emsyh-east-midlands-north'],
  ['Lincolnshere', 'emsyh-east-midlands-south'],
  ['Rutlend', 'emsyh-east-midlands-south'],
  ['Barnsly', 'emsyh-south-yorkshire'],
  ['Sheffeild', 'emsyh-south-yorkshire'],
  ['Rotheram', 'emsyh-south-yorkshire'],
  ['Doncastor', 'emsyh-south-yorkshire'],
  ['Kingston on Hull', 'emsyh-york-and-humber'],
])('%s is a slip for a place of %s', (place, lead) => {
  expect(findContactsForPlace(library, place)).toMatchObject({ isGuess: true, lead: { id: lead } });
});

const elsewhere =
  'Kent,Essex,Surrey,Devon,Cornwall,Dorset,Wiltshire,Hampshire,Berkshire,Lancaster,Lancashire,Cumbria,Northumberland,Durham,Darlington,Leeds,Wakefield,Kirklees,Calderdale,Manchester,Salford,Rochdale,Liverpool,Sefton,Birmingham,Coventry,Dudley,Walsall,Worcestershire,Herefordshire,Northamptonshire,Bedford,Luton,Cambridge,Barnet,Brent,Camden,Hackney,Lewisham,Leicester Forest West,Southampton,Portsmouth,Brighton,Bristol'.split(
    ',',
  );

test.each(elsewhere)('nobody on the list looked after %s, and that is said', (place) => {
  expect(findContactsForPlace(library, place)).toMatchObject({ asked: place, lead: undefined, others: [] });
});

test('an area without a lead has its own people', () => {
  const { lead, others, place } = findContactsForPlace(library, 'Hanley');
  expect(lead).toBeUndefined();
  expect(place).toBe('Stoke-on-Trent');
  expect(others.map(({ id }) => id)).toContain('stoke-oa-team');
});

test.each([
  ['ST1 1AA', 'ST1 1AA'],
  ['st11aa', 'ST1 1AA'],
  ['YO11  1AA', 'YO11 1AA'],
  [' DE1 ', 'DE1'],
  ['S1', 'S1'],
  ['le1', 'LE1'],
])('%s is a postcode, which is taken for no place', (asked, postcode) => {
  expect(findContactsForPlace(library, asked)).toMatchObject({
    postcode,
    place: undefined,
    lead: undefined,
    others: [],
  });
});

test.each([...listAuthorities(library), 'Hull', 'Ely', 'March', 'Kent', 'Stoke'])(
  '%s is a place and no postcode',
  (asked) => {
    expect(findContactsForPlace(library, asked).postcode).toBeUndefined();
  },
);

test.each(library.all('contact').flatMap(({ covers = [] }) => covers.map(({ name }) => name)))(
  'whoever asks for %s is given an address or a number, of another contact where their own have none',
  (place) => {
    const { lead, others, nextBest } = findContactsForPlace(library, place);
    const own = [...(lead ? [lead] : []), ...others];
    const reached = own.some(({ channels = [] }) => channels.length > 0);
    // The organisation of the one contact for Somerset has nobody else whom we know.
    expect(nextBest === undefined).toBe(reached || place === 'Somerset');
    if (nextBest) expect(nextBest.channels?.length).toBeGreaterThan(0);
  },
);

test.each(['', '   ', '%%%', 'the council', '😀'.repeat(40)])('nothing is made of “%s”', (place) => {
  expect(findContactsForPlace(library, place)).toMatchObject({ lead: undefined, others: [] });
});

test.each([
  ['2018-06-01', '2020-05-31', false],
  ['2018-06-01', '2020-06-01', true],
  ['2018', '2020-12-30', false],
  ['2018', '2020-12-31', true],
  ['2018-19', '2021-08-30', false],
  ['2018-19', '2021-08-31', true],
])('details that were confirmed in %s are old on %s: %s', (confirmed, day, old) => {
  expect(isOutdated(confirmed, day)).toBe(old);
});
