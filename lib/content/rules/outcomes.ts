import type { RecordOf } from '#lib/schema/types';
import { formatDate, requirePeriod } from '#lib/text/dates';
import type { Library } from '../library.ts';
import type { ErrorRule, Finding } from '../rule.ts';

type Outcome = RecordOf<'outcome'>;

export const outcomesRule: ErrorRule = {
  id: 'outcomes',
  severity: 'error',
  sentence: 'The figures of an outcome do not fit each other, or say more than they can.',
  example: '`change` with the unit `percent` where the two values are shares in per cent.',
  why: 'readers judge the programme by these figures.',
  suggestion: 'correct the figure, its unit or its date. A difference between two shares is in percentage points.',
  *find({ record }, library): Generator<Finding> {
    if (record.type !== 'outcome') return;
    yield* unitsIn(record);
    yield* datesIn(record);
    yield* changeIn(record);
    yield* figuresMissingIn(record);
    yield* countyIn(record, library);
  },
};

const readingsOf = ({ before, after, later = [] }: Outcome) => [
  ...(before ? [{ at: ['before'], ...before }] : []),
  ...(after ? [{ at: ['after'], ...after }] : []),
  ...later.map((each, index) => ({ at: ['later', index], ...each })),
];

function* unitsIn(record: Outcome): Generator<Finding> {
  const [first] = readingsOf(record);
  if (first && !record.unit) {
    yield { at: first.at, message: 'there is a value, but no unit', suggestion: 'Add the field "unit".' };
  }
  for (const { at, value } of record.unit === 'percent' ? readingsOf(record) : []) {
    if (value >= 0 && value <= 100) continue;
    yield {
      at: [...at, 'value'],
      message: `${value}% is no share of a group`,
      suggestion: 'Write a number from 0 to 100.',
    };
  }
  if (record.unit === 'percent' && record.change?.unit === 'percent') {
    const message = 'the difference between two shares is not in per cent';
    yield {
      at: ['change', 'unit'],
      message: message,
      suggestion: 'Write "points", or "percent-more" for a share of the first value.',
    };
  }
  const loose = record.unit === 'percent' && changeInPercent.exec(record.summary);
  if (loose) {
    const message = `"${loose[0]}" gives a difference between two shares in per cent`;
    yield { at: ['summary'], message: message, suggestion: 'Write "percentage points".' };
  }
}

/** "rose by 4%", "4% more": a change told in per cent. */
const changeInPercent =
  /\b(?:by|up|down|gained?|lost) \d+(?:\.\d+)?%|\d+(?:\.\d+)?% (?:more|fewer|less|higher|lower|up|down)\b/;

function* datesIn(record: Outcome): Generator<Finding> {
  const readings = readingsOf(record);
  for (const [index, { at, when }] of readings.entries()) {
    const earlier = readings[index - 1];
    if (!earlier || requirePeriod(when).last >= requirePeriod(earlier.when).first) continue;
    const message = `${formatDate(when)} comes before ${formatDate(earlier.when)}, which stands above it`;
    yield { at: [...at, 'when'], message: message, suggestion: 'Put the earliest value first.' };
  }
}

function* changeIn({ before, after, change, unit }: Outcome): Generator<Finding> {
  if (!change) return;
  if (!before || !after) {
    if (!change.computed) return;
    const message = 'it is marked as computed, but there are no two values to compute it from';
    yield {
      at: ['change', 'computed'],
      message: message,
      suggestion: 'Add the values before and after, or take the line out.',
    };
    return;
  }
  if (change.unit === 'percent-more' && unit !== 'percent-more') return;
  const difference = after.value - before.value;
  if (Math.abs(difference - change.value) < 0.05) return;
  const right = Math.round(difference * 100) / 100;
  yield {
    at: ['change', 'value'],
    message: `the two values differ by ${right}`,
    suggestion: `Write ${right}, or take it out.`,
  };
}

function* figuresMissingIn(record: Outcome): Generator<Finding> {
  const hasFigure = readingsOf(record).length > 0 || record.change !== undefined;
  const saysNone = record.limits?.includes('no-figure') ?? false;
  if (record.kind === 'missing' && hasFigure) {
    yield {
      at: ['kind'],
      message: 'it is "missing", but there is a figure',
      suggestion: 'Choose another kind, or take it out.',
    };
  }
  if (record.kind === 'missing' || hasFigure !== saysNone) return;
  yield hasFigure
    ? {
        at: ['limits'],
        message: 'it says that there is no figure, but there is one',
        suggestion: 'Take "no-figure" out.',
      }
    : {
        at: ['kind'],
        message: 'there is no figure',
        suggestion: 'Add "no-figure" to the field "limits", so that readers see it.',
      };
}

/** A county is more than the district that was an Opportunity Area. */
function* countyIn({ limits, area }: Outcome, library: Library): Generator<Finding> {
  const councils = (area && library.find('area', area)?.councils) || [];
  if (!limits?.includes('whole-council') || !councils.some(({ kind }) => /county/i.test(kind))) return;
  const message = `${area} is part of a county, whose figures are not the area’s`;
  yield { at: ['area'], message: message, suggestion: 'Leave the figure out, or find one for the district.' };
}
