import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unit } from '#lib/schema/outcome-words';
import type { RecordOf } from '#lib/schema/types';
import { changeInWords, computedChange, readingInWords, valueInWords } from '#lib/views/outcomes';

const outcomeOf = (fields: object) => fields as RecordOf<'outcome'>;
const tenth = fc.integer({ min: -1000, max: 1000 }).map((number) => number / 10);

test('a change that we work out takes the later value from the earlier, and shows no digit that nobody measured', () => {
  fc.assert(
    fc.property(tenth, tenth, (before, after) => {
      const made = computedChange(
        outcomeOf({ unit: 'score', before: { value: before, when: '2016' }, after: { value: after, when: '2019' } }),
      );
      expect(before + (made?.value ?? Number.NaN)).toBeCloseTo(after, 5);
      expect(String(made?.value)).toMatch(/^-?\d+(\.\d{1,2})?$/);
    }),
  );
});

test('the difference of two shares is in percentage points, and that of England stands beside it', () => {
  const before = { value: 66.4, when: '2015-16', england: 69.3 };
  const after = { value: 70.7, when: '2018-19', england: 71.8 };
  expect(computedChange(outcomeOf({ unit: 'percent', before, after }))).toEqual({
    value: 4.3,
    unit: 'points',
    england: 2.5,
  });
  expect(computedChange(outcomeOf({ unit: 'percent', after }))).toBeUndefined();
});

test('values are said with their unit, as people write it', () => {
  expect(valueInWords(70.7, 'percent')).toBe('70.7%');
  expect(valueInWords(39, 'schools', { of: 50 })).toBe('39 of 50 schools');
  expect(valueInWords(200000, 'meetings', { over: true })).toBe('more than 200,000 meetings');
  expect(valueInWords(-0.38, 'score')).toBe('−0.38');
  expect(valueInWords(-53, 'percent-more')).toBe('53% less');
  expect(changeInWords(4.3, 'points')).toBe('+4.3 percentage points');
  expect(changeInWords(-6, 'points')).toBe('−6 percentage points');
  expect(readingInWords({ value: 70.7, when: '2018-19', england: 71.8 }, 'percent')).toBe(
    '70.7% in 2018–19 (England 71.8%)',
  );
});

test('no unit is said as a per cent sign but a share and a change', () => {
  const withSign = unit.values.filter((value) => valueInWords(5, value).includes('%'));
  expect(withSign).toEqual(['percent', 'percent-more']);
});
