import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { exportFormats } from '#lib/export/formats';
import { readWorkspace, replaceInFile } from '#tests/fixtures/workspace';

const offerFile = 'content/offers/free-books.md';

/** The calendar of the offers of a library, as another program reads it. */
function calendarOf({ library } = readWorkspace(), day = '2026-11-21') {
  const results = library.all('offer').map((record) => ({ record, nestedHits: [] }));
  const text = exportFormats.ics.make({
    title: 'Offers',
    address: '/offers',
    types: ['offer'],
    results,
    day,
    on: undefined,
    library,
  });
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    says: String(calendar.getFirstPropertyValue('x-wr-caldesc')),
    events: calendar.getAllSubcomponents('vevent').map((each) => {
      const { uid, startDate, endDate, summary } = new ICAL.Event(each);
      return { uid, on: String(startDate), until: String(endDate), summary };
    }),
  };
}

test('an offer has an event of one whole day for each day that its sources give', () => {
  expect(calendarOf().events).toEqual([
    expect.objectContaining({ uid: 'free-books-opens@opportunity-areas', on: '2018-01-10', until: '2018-01-11' }),
    {
      uid: 'free-books-closes@opportunity-areas',
      on: '2018-03-31',
      until: '2018-04-01',
      summary: 'Free books: last day to apply',
    },
  ]);
});

test('a day is the same day in summer and in winter, and on any day on which it is asked', () => {
  const summer = readWorkspace(replaceInFile(offerFile, 'closes: 2018-03-31', 'closes: 2018-07-01'));
  expect(calendarOf(summer).events[1]?.on).toBe('2018-07-01');
  expect(calendarOf(summer, '2018-02-01').events).toEqual(calendarOf(summer).events);
});

test('a date that is corrected moves its event and makes no other', () => {
  const moved = calendarOf(readWorkspace(replaceInFile(offerFile, 'closes: 2018-03-31', 'closes: 2018-04-30')));
  expect(moved.events.map(({ uid }) => uid)).toEqual(calendarOf().events.map(({ uid }) => uid));
  expect(moved.events[1]?.on).toBe('2018-04-30');
});

test('a date that is no day is left out, and the calendar says so', () => {
  const inexact = calendarOf(readWorkspace(replaceInFile(offerFile, 'closes: 2018-03-31', 'closes: 2018-03')));
  expect(inexact.events).toHaveLength(1);
  expect(inexact.says).toContain('no source gives the day: Free books: last day to apply, March 2018.');
  const { [offerFile]: withoutOpening = '' } = replaceInFile(offerFile, 'opens: 2018-01-10\n', '');
  const dateless = calendarOf(readWorkspace({ [offerFile]: withoutOpening.replace('closes: 2018-03-31\n', '') }));
  expect(dateless.events).toEqual([]);
  expect(dateless.says).toContain('no source gives a date: Free books.');
});
