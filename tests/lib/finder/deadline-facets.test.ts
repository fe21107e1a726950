import { expect, test } from 'vitest';
import { createLibrary } from '#lib/content/library';
import { createSchoolYearFacet, deadlineFacet } from '#lib/finder/deadline-facets';
import type { AnyRecord, RecordOf } from '#lib/schema/types';

const offer = (fields: Partial<RecordOf<'offer'>>) =>
  ({
    type: 'offer',
    id: 'books',
    address: '/offers/books',
    title: 'Books',
    asOf: '2018-19',
    sources: [],
    ...fields,
  }) as AnyRecord;
const deadlines = (fields: Partial<RecordOf<'offer'>>, day: string) => deadlineFacet.getValues(offer(fields), day);

const closing = { opens: '2018-09-03', closes: '2018-12-31' };

test.each([
  ['2018-10-01', []],
  ['2018-10-02', ['90-days']],
  ['2018-11-30', ['90-days']],
  ['2018-12-01', ['30-days', '90-days']],
  ['2018-12-23', ['30-days', '90-days']],
  ['2018-12-24', ['7-days', '30-days', '90-days']],
  ['2018-12-31', ['7-days', '30-days', '90-days']],
  ['2019-01-01', []],
])('on %s an offer that closes on 31 December 2018 closes within %j', (day, values) => {
  expect(deadlines(closing, day)).toEqual(values);
});

test('an offer without a closing date has none on any day, and only offers have one', () => {
  expect(deadlines({ opens: '2018-09-03' }, '2018-10-01')).toEqual(['no-date']);
  expect(deadlineFacet.getValues({ ...offer({}), type: 'area' } as AnyRecord, '2018-10-01')).toEqual([]);
});

test.each([
  [{ opens: '2018-08-31', closes: '2018-08-31' }, ['2017-18']],
  [{ opens: '2018-09-01', closes: '2018-09-01' }, ['2018-19']],
  [{ opens: '2018-08-31', closes: '2020-09-01' }, ['2017-18', '2018-19', '2019-20', '2020-21']],
])('%j was open in the school years %j', (fields, years) => {
  const books = offer(fields);
  const facet = createSchoolYearFacet(createLibrary([books]));
  expect(facet.getValues(books)).toEqual(years);
  expect(facet.options.map(({ value }) => value)).toEqual(years);
});
