import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutTimeline } from '#lib/views/timeline';

const someDay = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('every event has a dot of its own, inside the line, and no dot covers another', () => {
  fc.assert(
    fc.property(fc.array(someDay, { minLength: 1, maxLength: 30 }), (days) => {
      const { dots, lanes, years } = layoutTimeline(
        days.toSorted().map((when) => ({ when })),
        320,
        22,
      );
      expect(dots.map(({ number }) => number)).toEqual(days.map((_day, index) => index + 1));
      for (const { x, lane } of dots) {
        expect(x).toBeGreaterThanOrEqual(11);
        expect(x).toBeLessThanOrEqual(309);
        expect(lane).toBeLessThan(lanes);
      }
      for (const one of dots)
        for (const other of dots.filter(({ lane, number }) => lane === one.lane && number > one.number))
          expect(other.x - one.x).toBeGreaterThanOrEqual(21);
      expect(years[0]?.x).toBe(0);
    }),
  );
});

test('an event stands in its year', () => {
  const { dots, years } = layoutTimeline([{ when: '2017-10' }, { when: '2018' }, { when: '2020-07-17' }], 400, 10);
  expect(years.map(({ year, x }) => [year, x])).toEqual([
    [2017, 0],
    [2018, 100],
    [2019, 200],
    [2020, 300],
  ]);
  expect(dots.map(({ x }) => x)).toEqual([79, 150, 354]);
});
