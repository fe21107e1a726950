import type { Library } from '#lib/content/library';
import type { AnyRecord, TypeName } from '#lib/schema/types';
import { type Query, sortOf } from './query.ts';
import { makeTable, type Selection, select, type Table } from './filter.ts';
import { type Engine, makeEngine } from './search/search-index.ts';
import { mainFirst } from './main-first.ts';
import { type Scores, scoreOf } from './search/score.ts';
import type { Counted } from './search/score-accumulator.ts';

/** One result: a record, and the work of an area that led to it, the best first. */
export type Result = { record: AnyRecord; guests: readonly AnyRecord[] };

export type Found = {
  total: number;
  /** The results from one to before another, counted from 0, in the order that was asked for. */
  results(from?: number, to?: number): Result[];
  counts: Selection['counts'];
  /** The best of what has part of the words, where nothing has all of them. */
  near: readonly Result[];
  /** What the words were taken to mean; none without words. */
  scores: Scores | undefined;
};

/** A table and an engine over the same records. */
export type Finder = { table: Table; engine: Engine };

/** A finder over a whole library on a day, written like 2018-12-01. */
export function makeFinder(library: Library, day: string): Finder {
  const table = makeTable(library, day);
  return { table, engine: makeEngine(table.records, library) };
}

/** Work of an area counts a little less for the area than for itself; several that fit count more than one. */
const shareOfGuest = 0.85;
const shareOfOthers = 0.08;
const mostOthers = 5;
/** Just less than the best record about the subject of a question. */
const shareOfAnswer = 0.999;
const mostNear = 10;

/** Everything that a query finds in a list (of one kind, where it is fixed), with the number beside each option. */
export function find({ table, engine }: Finder, query: Query, fixed: TypeName | undefined, unasked = 'title'): Found {
  const scores = scoresFor(engine, query);
  const { shown, members, counts } = select(table, query, fixed, scores?.places);
  const places = ordered(
    table,
    query,
    { shown, members, found: scores?.found, answers: scores?.answers ?? [] },
    unasked,
  );
  return {
    total: places.total,
    results: places.results,
    counts,
    scores,
    near: nearOf({ table, engine }, query, fixed, scores),
  };
}

/** The best of what has only part of what was asked for, where nothing has all of it. */
function nearOf({ table }: Finder, query: Query, fixed: TypeName | undefined, scores: Scores | undefined): Result[] {
  if (!scores?.near) return [];
  const { shown, members } = select(table, query, fixed, scores.near.places.toSorted(), false);
  return ordered(
    table,
    { ...query, sort: undefined },
    { shown, members, found: scores.near, answers: [] },
    'title',
  ).results(0, mostNear);
}

type ToOrder = Pick<Selection, 'shown' | 'members'> & { found: Counted | undefined; answers: readonly number[] };

/** Places in the order that was asked for, each with what led to it. */
function ordered(
  table: Table,
  query: Query,
  { shown, members, found, answers }: ToOrder,
  unasked: string,
): Pick<Found, 'total' | 'results'> {
  const points = pointsOf(found, table.records.length);
  const score = (place: number): number => points[place] ?? 0;
  const guestsOf = (place: number): number[] =>
    (members.get(place) ?? []).filter((each) => each !== place).sort((one, other) => score(other) - score(one));
  const sort = sortOf(query, unasked);
  const ordered = inOrder(table, shown, sort.name);
  const places = query.sort ? ordered : mainFirst(table, query, ordered);
  if (sort.needsWords) {
    const worths = new Float32Array(table.records.length);
    for (const place of places) {
      const isFoundItself = members.get(place)?.includes(place) ?? true;
      worths[place] = worthOf(isFoundItself ? score(place) : 0, guestsOf(place).map(score));
    }
    putAnswers(worths, answers);
    places.sort((one, other) => (worths[other] ?? 0) - (worths[one] ?? 0));
  }
  const recordAt = (place: number) => table.records[place] as AnyRecord;
  return {
    total: places.length,
    results: (from = 0, to = places.length) =>
      places.slice(from, to).map((place) => ({ record: recordAt(place), guests: guestsOf(place).map(recordAt) })),
  };
}

/** Puts the pages that a question leads to right behind the best about its subject, where they are no better themselves. */
function putAnswers(worths: Float32Array, answers: readonly number[]): void {
  if (answers.length === 0) return;
  const best = worths.reduce((most, worth, place) => (answers.includes(place) ? most : Math.max(most, worth)), 0);
  for (const place of answers) worths[place] = Math.max(worths[place] ?? 0, best * shareOfAnswer);
}

/** What a record counts with its own points and those of its work, the best first. */
function worthOf(own: number, [first = 0, ...others]: readonly number[]): number {
  const more = others.slice(0, mostOthers).reduce((sum, points) => sum + points * shareOfOthers, 0);
  return Math.max(own, first * shareOfGuest) + more;
}

/** How many results a query has, without putting them in order. */
export function countFound({ table, engine }: Finder, query: Query, fixed: TypeName | undefined): number {
  return select(table, query, fixed, scoresFor(engine, query)?.places, false).shown.length;
}

const scoresFor = (engine: Engine, { words, isLiteral }: Query): Scores | undefined =>
  words ? scoreOf(engine, words, isLiteral) : undefined;

/** The points of every place; 0 where there are none. */
function pointsOf(found: Counted | undefined, size: number): Float32Array {
  const points = new Float32Array(size);
  for (const [index, place] of found?.places.entries() ?? []) points[place] = found?.points[index] ?? 0;
  return points;
}

/** Some places of a table in an order that it keeps. */
function inOrder({ records, orders }: Table, places: readonly number[], name: string): number[] {
  const isMeant = new Uint8Array(records.length);
  for (const place of places) isMeant[place] = 1;
  const ordered: number[] = [];
  for (const place of orders.get(name) ?? []) if (isMeant[place]) ordered.push(place);
  return ordered;
}
