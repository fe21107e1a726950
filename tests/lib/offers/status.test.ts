import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { status, statusOf } from '#lib/offers/status';
import { addDays } from '#lib/text/dates';

const on = (offer: Partial<Parameters<typeof statusOf>[0]>, day: string) => statusOf({ asOf: '2018', ...offer }, day);

describe('an offer from January to March 2020', () => {
  const offer = { opens: '2020-01-10', closes: '2020-03-31' };
  test.each([
    ['2020-01-09', 'opening-soon', 'It was to open on 10 January 2020.'],
    ['2020-01-10', 'open', 'It closes on 31 March 2020.'],
    ['2020-02-29', 'open', 'It closes on 31 March 2020.'],
    ['2020-03-01', 'closing-soon', 'It closes on 31 March 2020.'],
    ['2020-03-31', 'closing-soon', 'It closes on 31 March 2020.'],
    ['2020-04-01', 'closed', 'It closed on 31 March 2020.'],
  ])('is, on %s, %s', (day, expected, reason) => expect(on(offer, day)).toEqual({ status: expected, reason }));
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
      expect(status.values).toContain(now.status);
      expect(now.reason).toMatch(/\.$/);
      if (now.status === 'closed') expect(on(offer, addDays(today, later)).status).toBe('closed');
    }),
  );
});
