import { type Condition, valuesMissing } from '#lib/schema/condition';
import type { RecordOf } from '#lib/schema/types';
import { formatList } from '#lib/text/format';
import type { FieldPath } from '../front-matter.ts';
import type { ErrorRule, Finding } from '../rule.ts';

export const everyValueRule: ErrorRule = {
  id: 'every-value',
  severity: 'error',
  sentence: 'A condition says nothing of one of the answers to its question, or says two things of one.',
  example: 'a condition about `phase` with `is: [primary]` and nothing else.',
  why: 'where the source is silent about a kind of school, the check must say so, and neither “fits” nor “does not fit”.',
  suggestion:
    'look into the source. Put each answer under `is` (it meets the condition), `isNot` (the source rules it out) or `notSaid` (the source does not say, with `why`).',
  *find({ record }): Generator<Finding> {
    if (record.type !== 'offer') return;
    for (const { condition, at } of conditionsOf(record)) yield* findIn(condition, at);
  },
};

function* findIn(condition: Condition, at: FieldPath): Generator<Finding> {
  const missing = valuesMissing(condition);
  if (missing.length > 0) {
    yield {
      at,
      message: `the condition about "${condition.question}" says nothing of ${formatList(missing)}`,
      suggestion: 'Put each under is, isNot or notSaid, as the source has it.',
    };
  }
  const { is, isNot = [], notSaid = [] } = condition;
  const named = [...[is ?? []].flat(), ...isNot, ...notSaid.flatMap(({ values }) => values)];
  const twice = named.find((value, index) => named.indexOf(value) !== index);
  if (twice !== undefined) {
    yield {
      at,
      message: `the condition about "${condition.question}" says two things of ${twice}`,
      suggestion: 'Keep the one that the source supports.',
    };
  }
}

/** Every condition of an offer, with where it stands. */
function* conditionsOf({ always = [], ways = [], extraWays = [] }: RecordOf<'offer'>) {
  yield* inList(always as Condition[], ['always']);
  for (const [index, { needs }] of ways.entries()) yield* inList(needs as Condition[], ['ways', index, 'needs']);
  for (const [extra, each] of extraWays.entries()) {
    for (const [index, { needs }] of each.ways.entries()) {
      yield* inList(needs as Condition[], ['extraWays', extra, 'ways', index, 'needs']);
    }
  }
}

const inList = (needs: readonly Condition[], path: (string | number)[]) =>
  needs.map((condition, index) => ({ condition, at: [...path, index] as FieldPath }));
