import { expect, test } from 'vitest';
import { loadLibrary } from '#lib/content/load-library';
import { settledFrom } from '#lib/offers/settled';
import { getOfferStatus, isOfferOpen } from '#lib/offers/status';
import type { RecordOf } from '#lib/schema/types';
import { addDays } from '#lib/text/dates';

const offer = (fields: object) => fields as RecordOf<'offer'>;
const sayAll = (offers: readonly RecordOf<'offer'>[], day: string) =>
  JSON.stringify(offers.map((each) => [getOfferStatus(each, day), isOfferOpen(each, day)]));

test('of the real offers, none changes its status from that day on, and one did the day before', () => {
  const offers = loadLibrary().all('offer');
  const day = settledFrom(offers) ?? '';
  expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
  for (let later = 0; later < 2000; later += 7) expect(sayAll(offers, addDays(day, later))).toBe(sayAll(offers, day));
  expect(sayAll(offers, addDays(day, -1))).not.toBe(sayAll(offers, day));
});

test('an offer that stays open never settles; without offers there is no such day', () => {
  const ended = offer({ asOf: '2018-01-01', closes: '2018-06-30' });
  expect(settledFrom([ended])).toBe('2018-07-01');
  expect(settledFrom([ended, offer({ asOf: '2018-01-01', whileMoneyLasts: true })])).toBeUndefined();
  expect(settledFrom([])).toBeUndefined();
});
