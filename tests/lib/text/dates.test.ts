import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, formatWhen, parseDate, parsePeriod } from '#lib/text/dates';

test.each([
  ['2020-03-31', '2020-03-31', '2020-03-31', '31 March 2020'],
  ['2020-02', '2020-02-01', '2020-02-29', 'February 2020'],
  ['2019', '2019-01-01', '2019-12-31', '2019'],
  ['2018-19', '2018-09-01', '2019-08-31', '2018–19'],
  ['about 2019', '2019-01-01', '2019-12-31', 'about 2019'],
  ['2017-10 to 2018-19', '2017-10-01', '2019-08-31', 'October 2017 to 2018–19'],
])('%s is a period from %s to %s', (text, first, last, words) => {
  expect(parsePeriod(text)).toEqual({ first, last, words });
});

test.each([
  '',
  '31 March 2020',
  '2020-13',
  '2020-02-30',
  '20-03-31',
  '2018-20',
  'to',
  '2019 to 2018',
  '2018 to 2019 to 2020',
  'about',
  ' 2019',
])('"%s" is not a period', (text) => expect(parsePeriod(text)).toBeUndefined());

test('a day is read as itself, and is put in words for the middle of a sentence', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(parseDate(day)).toMatchObject({ first: day, last: day });
      expect(formatWhen(day)).toMatch(/^on \d{1,2} [A-Z][a-z]+ \d{4}$/);
      expect(addDays(addDays(day, 40), -40)).toBe(day);
    }),
  );
});
