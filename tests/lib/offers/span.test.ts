import { expect, test } from 'vitest';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { getOfferPeriod } from '#lib/offers/span';
import { isOfferOpen } from '#lib/offers/status';
import { addDays } from '#lib/text/dates';

const { library } = readLibrary(readFiles('content'));

test('an offer without dates has the time that its source describes, and says so', () => {
  expect(getOfferPeriod({ asOf: '2018-19' })).toEqual({
    first: '2018-09-01',
    last: '2019-08-31',
    from: 'not known; described for 2018–19',
    to: 'not known; described for 2018–19',
    isExact: false,
  });
});

test('the first of its ends counts, in words no more exact than its source', () => {
  const full = { on: '2018-11', why: 'All promised.' };
  expect(getOfferPeriod({ opens: '2018-01-10', closes: '2019-03-31', full, asOf: '2018' })).toMatchObject({
    last: '2018-11-30',
    to: 'November 2018',
    isExact: true,
  });
});

test.each(library.all('offer').map((offer) => [offer.id, offer] as const))(
  '%s cannot be had before or after its bar on the time line',
  (_id, offer) => {
    const { first, last } = getOfferPeriod(offer);
    expect(first <= last).toBe(true);
    expect(isOfferOpen(offer, addDays(first, -1))).toBe(false);
    expect(isOfferOpen(offer, addDays(last, 1))).toBe(false);
  },
);
