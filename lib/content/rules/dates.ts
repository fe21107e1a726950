import type { AnyRecord, RecordOf } from '#lib/schema/types';
import { formatDate, requirePeriod } from '#lib/text/dates';
import { findFigures } from '../figures.ts';
import type { ErrorRule, Finding } from '../rule.ts';
import { collectTextNodes } from '../text-nodes.ts';

export const datesRule: ErrorRule = {
  id: 'dates',
  severity: 'error',
  sentence:
    'Dates are in an order that cannot be, a timeline is not in order, or a day in a text is in another century.',
  example: '`opens: 2018-01-10` with `closes: 2017-03-31`.',
  why: 'what an offer is on a day is worked out from these dates.',
  suggestion: 'correct the date that is wrong, and put the earliest first.',
  *find({ record }): Generator<Finding> {
    yield* afterTheCheck(record);
    yield* inOtherTimes(record);
    if (record.type === 'offer') yield* stepsInOrder(record);
    if (record.type === 'offer' || record.type === 'page') yield* eventsInOrder(record.timeline);
  },
};

function* stepsInOrder(record: RecordOf<'offer'>): Generator<Finding> {
  const steps = [
    { field: 'opens', on: record.opens },
    { field: 'full', on: record.full?.on },
    { field: 'closes', on: record.closes },
    { field: 'ended', on: record.ended?.on },
  ];
  let before: { field: string; on: string } | undefined;
  for (const { field, on } of steps) {
    if (!on) continue;
    if (before && requirePeriod(on).last < requirePeriod(before.on).first) {
      const message = `${formatDate(on)} is before ${formatDate(before.on)}, which "${before.field}" gives`;
      yield {
        at: [field],
        message: message,
        suggestion: 'An offer opens first, may then be full, then closes, then ends. Correct the date that is wrong.',
      };
    }
    before = { field, on };
  }
}

/** An event whose day is not known stands wherever it may have happened. */
function* eventsInOrder(events: readonly { when: string }[] = []): Generator<Finding> {
  for (const [index, entry] of events.entries()) {
    const earlier = events[index - 1];
    if (earlier && requirePeriod(entry.when).last < requirePeriod(earlier.when).first) {
      const message = `${formatDate(entry.when)} stands below ${formatDate(earlier.when)}`;
      yield { at: ['timeline', index, 'when'], message: message, suggestion: 'Put the earliest first.' };
    }
  }
}

/** Nobody can have compared a record with a source that describes a later day. */
function* afterTheCheck(record: AnyRecord): Generator<Finding> {
  const fields = { asOf: undefined, confirmed: undefined, ...record };
  for (const field of ['asOf', 'confirmed'] as const) {
    const on = fields[field];
    if (on && requirePeriod(on).first > record.checked) {
      const message = `${formatDate(on)} is after ${formatDate(record.checked)}, when the record was checked`;
      yield { at: [field], message: message, suggestion: 'Correct the date that is wrong.' };
    }
  }
  if (record.type === 'update' && requirePeriod(record.published).first > record.checked) {
    const message = `${formatDate(record.published)} is after ${formatDate(record.checked)}, when the record was checked`;
    yield { at: ['published'], message: message, suggestion: 'Correct the date that is wrong.' };
  }
}

/** Years that a text or a source can speak of; those of the fields that hold dates are bounded by their shape. */
const years = { first: 1900, last: 2035 };

/** A day in a text, or the year of a source, that a slip of the keyboard put into another time. */
function* inOtherTimes(record: AnyRecord): Generator<Finding> {
  for (const { text, path, at } of collectTextNodes(record)) {
    const found = path?.some((key) => key === 'published' || key === 'by')
      ? [...text.matchAll(/(?<![\d-])\d{4}(?!\d)/g)].map(({ 0: words, index }) => ({
          year: Number(words),
          words,
          index,
        }))
      : findFigures(text)
          .filter(({ kind }) => kind === 'day')
          .map(({ value, words, index }) => ({ year: Number(value.slice(0, 4)), words, index }));
    for (const { year, words, index } of found) {
      if (year >= years.first && year <= years.last) continue;
      yield {
        at: at(index),
        message: `${words} is not in the years that this site is about`,
        suggestion: `Check the year: it should be between ${years.first} and ${years.last}.`,
      };
    }
  }
}
