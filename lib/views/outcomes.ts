import type { Library } from '#lib/content/library';
import { type TargetAnswer, targetAnswer, type Unit, unit as units } from '#lib/schema/outcome-words';
import type { RecordOf } from '#lib/schema/types';
import { formatWhen } from '#lib/text/dates';

type Outcome = RecordOf<'outcome'>;
type Reading = NonNullable<Outcome['before']>;
type Target = NonNullable<RecordOf<'priority'>['targets']>[number];

/** A target with the priority that set it and the outcomes that answer it. */
export type TargetOf = { target: Target; priority: RecordOf<'priority'>; figures: readonly Outcome[] };

/** How many targets had each answer. */
export type Answers = Record<TargetAnswer, number>;

/** The difference between two values of an outcome, worked out here; none where a source gives no two values. */
export type Computed = { value: number; unit: Unit; england?: number | undefined; over?: true | undefined };

/** Every target of an area, or of all areas, in the order of the priorities. */
export const targetsOf = (library: Library, area?: string): TargetOf[] =>
  library
    .all('priority')
    .filter((priority) => area === undefined || priority.area === area)
    .flatMap((priority) =>
      (priority.targets ?? []).map((target) => ({
        target,
        priority,
        figures: library.getByIds('outcome', target.answer?.outcomes),
      })),
    );

/** What became of some targets. One of which nobody says anything counts with those without a figure. */
export function answersTo(targets: readonly TargetOf[]): Answers {
  const counted = targetAnswer.values.map((value) => [
    value,
    targets.filter(({ target }) => (target.answer?.is ?? 'no-figure') === value).length,
  ]);
  return Object.fromEntries(counted) as Answers;
}

/** The findings that open the page of results, the firmest first. */
export const findingsOf = ({ all }: Library): Outcome[] =>
  all('outcome')
    .filter(({ finding }) => finding !== undefined)
    .toSorted((one, other) => (one.finding ?? 0) - (other.finding ?? 0));

/** The change between the two values of an outcome. A difference between two shares is in percentage points. */
export function computedChange({ before, after, unit }: Outcome): Computed | undefined {
  if (!before || !after || !unit) return undefined;
  const england = before.england !== undefined && after.england !== undefined;
  return {
    value: rounded(after.value - before.value),
    unit: unit === 'percent' ? 'points' : unit,
    england: england ? rounded((after.england ?? 0) - (before.england ?? 0)) : undefined,
  };
}

/** Sums of numbers that a computer holds inexactly would show digits that nobody measured. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A number as readers see it: a true minus sign, and commas in thousands. */
const numberInWords = (value: number): string => value.toLocaleString('en-GB').replace('-', '−');

/** "70.7%", "39 of 50 schools", "more than 200,000 meetings". */
export function valueInWords(value: number, unit: Unit | undefined, more: { of?: number; over?: true } = {}): string {
  const number = `${more.over ? 'more than ' : ''}${numberInWords(value)}${more.of ? ` of ${numberInWords(more.of)}` : ''}`;
  if (unit === undefined) return number;
  if (unit === 'percent') return `${number}%`;
  if (unit === 'percent-more') return value < 0 ? `${numberInWords(-value)}% less` : `${number}% more`;
  return unit === 'score' || unit === 'effect-size' ? number : `${number} ${units.label(unit)}`;
}

/** "+4.3 percentage points": a change with its sign. */
export function changeInWords(value: number, unit: Unit, over?: true): string {
  if (unit === 'percent-more') return valueInWords(value, unit);
  return `${over ? 'more than ' : ''}${value > 0 ? '+' : ''}${valueInWords(value, unit)}`;
}

/** "70.7% in 2018–19 (England 71.8%)": a value with its date, and the same for England. */
export function readingInWords({ value, of, over, when, england }: Reading, unit: Unit | undefined): string {
  const more = { ...(of && { of }), ...(over && { over }) };
  const beside = england === undefined ? '' : ` (England ${valueInWords(england, unit)})`;
  return `${valueInWords(value, unit, more)} ${formatWhen(when)}${beside}`;
}
