import type { AnyRecord, TypeName } from '#lib/model/types';
import { type Query, sortOf } from '#lib/query/query';
import { type Selection, select, type Table } from '#lib/query/table';
import type { Engine } from './engine.ts';
import { bitsIn, type Scores, scoreOf } from './score.ts';

/** One result: a record, and the work of an area that led to it, the best first. */
export type Result = { record: AnyRecord; guests: readonly AnyRecord[]; score: number };

export type Found = {
  /** All results, in the order that was asked for. */
  results: readonly Result[];
  counts: Selection['counts'];
  /** What the words were taken to mean; none without words. */
  scores: Scores | undefined;
};

/** A table and an engine over the same records. */
export type Finder = { table: Table; engine: Engine };

/** Work of an area counts a little less for the area than for itself; several that fit count more than one. */
const shareOfGuest = 0.85;
const shareOfOthers = 0.08;

/** Everything that a query finds in a list (of one kind, where it is fixed), with the number beside each option. */
export function find({ table, engine }: Finder, query: Query, fixed: TypeName | undefined, unasked = 'title'): Found {
  const scores = query.words ? scoreOf(engine, query.words, query.isLiteral) : undefined;
  const { shown, counts } = select(table, query, fixed, scores && ((place) => hasEnough(scores, place)));
  const results = [...shown].map(([place, guests]) => resultOf(table, place, guests, scores));
  const sort = sortOf(query, unasked);
  const byScore = sort.needsWords ? (one: Result, other: Result) => other.score - one.score : () => 0;
  results.sort((one, other) => byScore(one, other) || sort.compare(one.record, other.record));
  return { results, counts, scores };
}

/** How many results a query has, without putting them in order. */
export function countFound({ table, engine }: Finder, query: Query, fixed: TypeName | undefined): number {
  const scores = query.words ? scoreOf(engine, query.words, query.isLiteral) : undefined;
  return select(table, query, fixed, scores && ((place) => hasEnough(scores, place))).shown.size;
}

const hasEnough = ({ score, missing, tolerance }: Scores, place: number): boolean =>
  (score[place] ?? 0) > 0 && bitsIn(missing[place] ?? 0) <= tolerance;

function resultOf({ records }: Table, place: number, guests: readonly number[], scores: Scores | undefined): Result {
  const scoreAt = (each: number) => scores?.score[each] ?? 0;
  const others = guests.filter((guest) => guest !== place).toSorted((one, other) => scoreAt(other) - scoreAt(one));
  const own = guests.includes(place) ? scoreAt(place) : 0;
  const best = Math.max(own, scoreAt(others[0] ?? -1) * shareOfGuest);
  const more = others.slice(1, 6).reduce((sum, guest) => sum + scoreAt(guest) * shareOfOthers, 0);
  return {
    record: records[place] as AnyRecord,
    guests: others.map((guest) => records[guest] as AnyRecord),
    score: best + more,
  };
}
