import type { AnyRecord, RecordOf } from '#lib/model/types';
import { inWords, period } from '#lib/text/dates';
import type { ErrorRule, Finding } from '../rule.ts';

export const dates: ErrorRule = {
  id: 'dates',
  severity: 'error',
  sentence: 'Dates are in an order that cannot be, or a timeline is not in order.',
  example: '`opens: 2018-01-10` with `closes: 2017-03-31`.',
  why: 'what an offer is on a day is worked out from these dates.',
  fix: 'correct the date that is wrong, and put the earliest first.',
  *find({ record }): Generator<Finding> {
    yield* afterTheCheck(record);
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
    if (before && period(on).last < period(before.on).first) {
      const wrong = `${inWords(on)} is before ${inWords(before.on)}, which "${before.field}" gives`;
      yield {
        at: [field],
        wrong,
        fix: 'An offer opens first, may then be full, then closes, then ends. Correct the date that is wrong.',
      };
    }
    before = { field, on };
  }
}

/** An event whose day is not known stands wherever it may have happened. */
function* eventsInOrder(events: readonly { when: string }[] = []): Generator<Finding> {
  for (const [index, entry] of events.entries()) {
    const earlier = events[index - 1];
    if (earlier && period(entry.when).last < period(earlier.when).first) {
      const wrong = `${inWords(entry.when)} stands below ${inWords(earlier.when)}`;
      yield { at: ['timeline', index, 'when'], wrong, fix: 'Put the earliest first.' };
    }
  }
}

/** Nobody can have compared a record with a source that describes a later day. */
function* afterTheCheck(record: AnyRecord): Generator<Finding> {
  const fields = { asOf: undefined, confirmed: undefined, ...record };
  for (const field of ['asOf', 'confirmed'] as const) {
    const on = fields[field];
    if (on && period(on).first > record.checked) {
      const wrong = `${inWords(on)} is after ${inWords(record.checked)}, when the record was checked`;
      yield { at: [field], wrong, fix: 'Correct the date that is wrong.' };
    }
  }
  if (record.type === 'update' && period(record.published).first > record.checked) {
    const wrong = `${inWords(record.published)} is after ${inWords(record.checked)}, when the record was checked`;
    yield { at: ['published'], wrong, fix: 'Correct the date that is wrong.' };
  }
}
