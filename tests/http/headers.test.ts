import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dailyCacheControl, makeCacheControl } from '#http/headers';
import { makeDayClock } from '#lib/clock';

test('whatever time of the day, no shared cache keeps a page of a day beyond the end of that day', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 90_000, noNaN: true }), (left) => {
      const line = dailyCacheControl(left);
      const seconds = (name: string) => Number(new RegExp(`${name}=(\\d+)`).exec(line)?.[1]);
      for (const name of ['stale-while-revalidate', 'stale-if-error']) {
        expect(seconds('s-maxage') + seconds(name)).toBeLessThanOrEqual(left);
      }
      expect(seconds('max-age')).toBe(0);
    }),
  );
});

test('the line that is sent follows the clock, to the second where midnight is near', () => {
  let now = Date.parse('2020-06-30T12:00:00Z');
  const cacheControl = makeCacheControl(makeDayClock(undefined, () => now));
  expect(cacheControl('daily')).toBe(
    'public, max-age=0, s-maxage=60, stale-while-revalidate=600, stale-if-error=39540',
  );
  now = Date.parse('2020-06-30T22:59:30Z');
  expect(cacheControl('daily')).toBe('public, max-age=0, s-maxage=30, stale-while-revalidate=0, stale-if-error=0');
  now = Date.parse('2020-06-30T22:59:59.900Z');
  expect(cacheControl('daily')).toBe('public, max-age=0, s-maxage=0, stale-while-revalidate=0, stale-if-error=0');
  now = Date.parse('2020-06-30T23:00:00Z');
  expect(cacheControl('daily')).toContain('s-maxage=60');
  expect(cacheControl('page')).toBe('public, max-age=0, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400');
  expect(cacheControl('immutable')).toContain('immutable');
  expect(cacheControl('none')).toBe('no-store');
});
