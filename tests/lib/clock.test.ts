import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getLondonDay, makeDayClock } from '#lib/clock';

test.each([
  ['2020-01-15T12:00:00Z', '2020-01-15', 12],
  ['2020-07-15T12:00:00Z', '2020-07-15', 11],
  ['2020-07-15T23:30:00Z', '2020-07-16', 23.5],
  // The clocks go forward: a day of 23 hours. They go back: a day of 25.
  ['2020-03-29T00:00:00Z', '2020-03-29', 23],
  ['2020-10-24T23:00:00Z', '2020-10-25', 25],
  ['2020-02-28T23:59:59Z', '2020-02-28', 1 / 3600],
  ['2020-02-29T00:00:00Z', '2020-02-29', 24],
])('at %s it is %s in London, for another %d hours', (moment, day, hours) => {
  const clock = makeDayClock(undefined, () => Date.parse(moment));
  expect(clock.today()).toBe(day);
  expect(clock.millisecondsLeft() / 3_600_000).toBeCloseTo(hours, 5);
});

test('whenever it is asked, it says the day of that moment, forwards and backwards', () => {
  const moment = fc.integer({ min: Date.parse('2017-01-01'), max: Date.parse('2031-01-01') });
  fc.assert(
    fc.property(fc.array(moment, { minLength: 1, maxLength: 10 }), (moments) => {
      let now = 0;
      const clock = makeDayClock(undefined, () => now);
      for (now of moments) {
        expect(clock.today()).toBe(getLondonDay(new Date(now)));
        const end = now + clock.millisecondsLeft();
        expect(getLondonDay(new Date(end - 1))).toBe(clock.today());
        expect(getLondonDay(new Date(end))).not.toBe(clock.today());
      }
    }),
    { numRuns: 200 },
  );
});

test('a fixed day never ends', () => {
  const clock = makeDayClock('2018-12-01', () => Date.parse('2026-01-01'));
  expect(clock.today()).toBe('2018-12-01');
  expect(clock.millisecondsLeft()).toBeGreaterThan(3_600_000);
});
