import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getLondonDay } from '#lib/clock';
import { getOfferStatus, offerStatus } from '#lib/offers/status';
import { addDays } from '#lib/text/dates';

const on = (offer: Partial<Parameters<typeof getOfferStatus>[0]>, day: string) =>
  getOfferStatus({ asOf: '2018', ...offer }, day);

describe('an offer from January to March 2020', () => {
  const offer = { opens: '2020-01-10', closes: '2020-03-31' };
  test.each([
    ['2020-01-09', 'opening-soon', 'It opens on 10 January 2020.'],
    ['2020-01-10', 'open', 'It closes on 31 March 2020.'],
    ['2020-02-29', 'open', 'It closes on 31 March 2020.'],
    ['2020-03-01', 'closing-soon', 'It closes on 31 March 2020.'],
    ['2020-03-31', 'closing-soon', 'It closes on 31 March 2020.'],
    ['2020-04-01', 'closed', 'It closed on 31 March 2020.'],
  ])('is, on %s, %s', (day, expected, reason) => expect(on(offer, day)).toEqual({ status: expected, reason }));
});

/** Dates that are exact, or only a month, a year or a school year; the day before, on and after each bound. */
const spring = { opens: '2020-02', closes: '2020-02' };
const year = { opens: '2019' };
const noBeginning = { closes: '2020-10-25', asOf: '2020-03' };
const leap = { opens: '2020-02-29', closes: '2024-02-29' };
const promised = {
  opens: '2018-09-01',
  whileMoneyLasts: true as const,
  full: { on: '2018-11-30', why: 'All promised.' },
};
const ended = { opens: '2018-01-31', ended: { on: '2018-03-31', why: 'It ended.', from: ['a'] } };
const followed = { ...ended, replacedBy: 'next' };
const endedSomeMonth = { opens: '2018-01', ended: { on: '2018-03', why: 'It ended.', from: ['a'] } };
const endedSomeDay = { asOf: '2018-19', ended: { why: 'It ended.', from: ['a'] } };
const invited = { asOf: '2019-20', byInvitation: true as const };
const seen = { asOf: '2018-03-25' };
test.each([
  // A month: from its first day to its last, and soon to close from 30 days before the first day it could close.
  [spring, '2020-01-31', 'opening-soon'],
  [spring, '2020-02-01', 'closing-soon'],
  [spring, '2020-02-28', 'closing-soon'],
  [spring, '2020-02-29', 'closing-soon'],
  [spring, '2020-03-01', 'closed'],
  // A year.
  [year, '2018-12-31', 'opening-soon'],
  [year, '2019-01-01', 'open'],
  [year, '2026-11-22', 'open'],
  // No beginning: known only from when its source saw it. It closes on the day on which the clocks go back.
  [noBeginning, '2020-02-29', 'not-known'],
  [noBeginning, '2020-03-01', 'open'],
  [noBeginning, '2020-09-24', 'open'],
  [noBeginning, '2020-09-25', 'closing-soon'],
  [noBeginning, '2020-10-24', 'closing-soon'],
  [noBeginning, '2020-10-25', 'closing-soon'],
  [noBeginning, '2020-10-26', 'closed'],
  // Leap days.
  [leap, '2020-02-28', 'opening-soon'],
  [leap, '2020-02-29', 'open'],
  [leap, '2024-01-29', 'open'],
  [leap, '2024-01-30', 'closing-soon'],
  [leap, '2024-02-29', 'closing-soon'],
  [leap, '2024-03-01', 'closed'],
  // Money that ran out at the end of a month.
  [promised, '2018-08-31', 'opening-soon'],
  [promised, '2018-09-01', 'open-while-money-lasts'],
  [promised, '2018-11-29', 'open-while-money-lasts'],
  [promised, '2018-11-30', 'full'],
  [promised, '2018-12-01', 'full'],
  [promised, '2026-11-22', 'full'],
  // Ended on a day.
  [ended, '2018-01-30', 'opening-soon'],
  [ended, '2018-01-31', 'open'],
  [ended, '2018-03-31', 'open'],
  [ended, '2018-04-01', 'closed'],
  [followed, '2018-03-31', 'open'],
  [followed, '2018-04-01', 'replaced'],
  [followed, '2026-11-22', 'replaced'],
  // Ended some time in a month.
  [endedSomeMonth, '2017-12-31', 'not-known'],
  [endedSomeMonth, '2018-01-01', 'open'],
  [endedSomeMonth, '2018-03-31', 'open'],
  [endedSomeMonth, '2018-04-01', 'closed'],
  // Ended on no known day, seen in a school year.
  [endedSomeDay, '2018-08-31', 'not-known'],
  [endedSomeDay, '2018-09-01', 'open'],
  [endedSomeDay, '2019-08-31', 'open'],
  [endedSomeDay, '2019-09-01', 'closed'],
  // By invitation, seen in a school year.
  [invited, '2019-08-31', 'not-known'],
  [invited, '2019-09-01', 'by-invitation'],
  [invited, '2020-08-31', 'by-invitation'],
  // Seen on one day, on which the clocks went forward, and never again.
  [seen, '2018-03-24', 'not-known'],
  [seen, '2018-03-25', 'open'],
  [seen, '2018-03-26', 'not-known'],
] as const)('%j is, on %s, %s', (offer, day, expected) => {
  expect(on(offer as Parameters<typeof on>[0], day).status).toBe(expected);
});

test.each([
  ['2018-03-24T23:59:59Z', '2018-03-24'],
  ['2018-03-25T00:00:00Z', '2018-03-25'],
  ['2018-03-25T22:59:59Z', '2018-03-25'],
  ['2018-03-25T23:00:00Z', '2018-03-26'],
  ['2020-10-24T22:59:59Z', '2020-10-24'],
  ['2020-10-24T23:00:00Z', '2020-10-25'],
  ['2020-10-25T23:59:59Z', '2020-10-25'],
  ['2020-10-26T00:00:00Z', '2020-10-26'],
  ['2020-02-28T23:59:59Z', '2020-02-28'],
  ['2020-02-29T00:00:00Z', '2020-02-29'],
  ['2019-12-31T23:59:59Z', '2019-12-31'],
])('at %s it is %s in London, also round the change of the clocks', (moment, day) => {
  expect(getLondonDay(new Date(moment))).toBe(day);
});

test('an offer that ended some time in a month is open until the month is over', () => {
  const offer = { opens: '2018', ended: { on: '2020-03', why: 'The money ended.', from: ['a'] } };
  expect(on(offer, '2020-03-31').status).toBe('open');
  expect(on(offer, '2020-04-01')).toEqual({ status: 'closed', reason: 'It ended in March 2020. The money ended.' });
});

test('an offer that ended on no known day counts as ended once the time of its source is over', () => {
  const offer = { ended: { why: 'Nobody says when.', from: ['a'] } };
  expect(on(offer, '2018-06-01').status).toBe('open');
  expect(on(offer, '2019-01-01')).toEqual({ status: 'closed', reason: 'Nobody says when.' });
});

test.each([
  ['full', { full: { on: '2018-06', why: 'All promised.' } }, 'All promised.'],
  [
    'replaced',
    { ended: { on: '2018-01', why: 'A new one came.', from: ['a'] }, replacedBy: 'b' },
    'It ended in January 2018. A new one came.',
  ],
  ['by-invitation', { byInvitation: true }, 'Schools are chosen or contacted. Nobody can apply.'],
  ['open-while-money-lasts', { whileMoneyLasts: true }, 'Places are limited. They go to whoever asks first.'],
] as const)('%s is said with its reason', (expected, offer, reason) => {
  expect(on(offer as Parameters<typeof on>[0], '2018-07-01')).toEqual({ status: expected, reason });
});

test('of a time that no source describes, nothing is claimed', () => {
  expect(on({}, '2017-12-31').status).toBe('not-known');
  expect(on({}, '2019-01-01').status).toBe('not-known');
});

test('whatever the dates, there is one status with a reason, and what is over stays over', () => {
  const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2017-01-01', days));
  const maybe = fc.option(day, { nil: undefined });
  fc.assert(
    fc.property(maybe, maybe, maybe, day, fc.nat(400), (opens, closes, ended, today, later) => {
      const offer = {
        ...(opens && { opens }),
        ...(closes && { closes }),
        ...(ended && { ended: { on: ended, why: 'It ended.', from: ['a'] } }),
      };
      const now = on(offer, today);
      expect(offerStatus.values).toContain(now.status);
      expect(now.reason).toMatch(/\.$/);
      if (now.status === 'closed') expect(on(offer, addDays(today, later)).status).toBe('closed');
    }),
  );
});
