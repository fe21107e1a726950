import type { Library } from '#lib/content/library';
import type { AnyRecord, TypeName } from '#lib/schema/types';
import { createFilterTable, type FilterResult, type FilterTable, filterAndCount } from './filter.ts';
import { sortMainFirst } from './main-first.ts';
import { getSort, type Query } from './query.ts';
import { type RecordScores, scoreRecords } from './search/score.ts';
import type { AccumulatedScores } from './search/score-accumulator.ts';
import { createSearchIndex, type SearchIndex } from './search/search-index.ts';

/** One result: a record, and the work of an area that led to it, the best first. */
export type SearchResult = { record: AnyRecord; nestedHits: readonly AnyRecord[] };

export type FoundRecords = {
  total: number;
  /** The results from one to before another, counted from 0, in the order that was asked for. */
  results(from?: number, to?: number): SearchResult[];
  counts: FilterResult['counts'];
  /** The best of what has part of the words, where nothing has all of them. */
  near: readonly SearchResult[];
  /** What the words were taken to mean; none without words. */
  scores: RecordScores | undefined;
};

/** A table and an engine over the same records. */
export type Finder = { table: FilterTable; searchIndex: SearchIndex };

/** A finder over a whole library on a day, written like 2018-12-01. */
export function createFinder(library: Library, day: string): Finder {
  const table = createFilterTable(library, day);
  return { table, searchIndex: createSearchIndex(table.records, library) };
}

/** Work of an area counts a little less for the area than for itself; several that fit count more than one. */
const nestedScoreFactor = 0.85;
const furtherNestedFactor = 0.08;
const maxBonusHits = 5;
/** Just less than the best record about the subject of a question. */
const shareOfAnswer = 0.999;
const mostNear = 10;

/** Everything that a query finds in a list (of one kind, where it is fixed), with the number beside each option. */
export function findRecords(
  { table, searchIndex }: Finder,
  query: Query,
  fixedType: TypeName | undefined,
  defaultSort = 'title',
): FoundRecords {
  const scores = scoreWords(searchIndex, query);
  const { shown, members, counts } = filterAndCount(table, query, fixedType, scores?.rows);
  const rows = ordered(
    table,
    query,
    { shown, members, found: scores?.found, answers: scores?.answers ?? [] },
    defaultSort,
  );
  return {
    total: rows.total,
    results: rows.results,
    counts,
    scores,
    near: nearOf({ table, searchIndex }, query, fixedType, scores),
  };
}

/** The best of what has only part of what was asked for, where nothing has all of it. */
function nearOf(
  { table }: Finder,
  query: Query,
  fixedType: TypeName | undefined,
  scores: RecordScores | undefined,
): SearchResult[] {
  if (!scores?.near) return [];
  const { shown, members } = filterAndCount(table, query, fixedType, scores.near.rows.toSorted(), false);
  return ordered(
    table,
    { ...query, sort: undefined },
    { shown, members, found: scores.near, answers: [] },
    'title',
  ).results(0, mostNear);
}

type ToOrder = Pick<FilterResult, 'shown' | 'members'> & {
  found: AccumulatedScores | undefined;
  answers: readonly number[];
};

/** Places in the order that was asked for, each with what led to it. */
function ordered(
  table: FilterTable,
  query: Query,
  { shown, members, found, answers }: ToOrder,
  unasked: string,
): Pick<FoundRecords, 'total' | 'results'> {
  const points = listPointsByRow(found, table.records.length);
  const score = (row: number): number => points[row] ?? 0;
  const guestsOf = (row: number): number[] =>
    (members.get(row) ?? []).filter((each) => each !== row).sort((one, other) => score(other) - score(one));
  const sort = getSort(query, unasked);
  const ordered = sortTableRows(table, shown, sort.name);
  const rows = query.sort ? ordered : sortMainFirst(table, query, ordered);
  if (sort.needsWords) {
    const worths = new Float32Array(table.records.length);
    for (const row of rows) {
      const isFoundItself = members.get(row)?.includes(row) ?? true;
      worths[row] = worthOf(isFoundItself ? score(row) : 0, guestsOf(row).map(score));
    }
    putAnswers(worths, answers);
    rows.sort((one, other) => (worths[other] ?? 0) - (worths[one] ?? 0));
  }
  const recordAt = (row: number) => table.records[row] as AnyRecord;
  return {
    total: rows.length,
    results: (from = 0, to = rows.length) =>
      rows.slice(from, to).map((row) => ({ record: recordAt(row), nestedHits: guestsOf(row).map(recordAt) })),
  };
}

/** Puts the pages that a question leads to right behind the best about its subject, where they are no better themselves. */
function putAnswers(worths: Float32Array, answers: readonly number[]): void {
  if (answers.length === 0) return;
  const best = worths.reduce((most, worth, row) => (answers.includes(row) ? most : Math.max(most, worth)), 0);
  for (const row of answers) worths[row] = Math.max(worths[row] ?? 0, best * shareOfAnswer);
}

/** What a record counts with its own points and those of its work, the best first. */
function worthOf(own: number, [first = 0, ...others]: readonly number[]): number {
  const more = others.slice(0, maxBonusHits).reduce((sum, points) => sum + points * furtherNestedFactor, 0);
  return Math.max(own, first * nestedScoreFactor) + more;
}

/** How many results a query has, without putting them in order. */
export function countResults({ table, searchIndex }: Finder, query: Query, fixedType: TypeName | undefined): number {
  return filterAndCount(table, query, fixedType, scoreWords(searchIndex, query)?.rows, false).shown.length;
}

const scoreWords = (searchIndex: SearchIndex, { words, isLiteral }: Query): RecordScores | undefined =>
  words ? scoreRecords(searchIndex, words, isLiteral) : undefined;

/** The points of every place; 0 where there are none. */
function listPointsByRow(found: AccumulatedScores | undefined, size: number): Float32Array {
  const points = new Float32Array(size);
  for (const [index, place] of found?.rows.entries() ?? []) points[place] = found?.points[index] ?? 0;
  return points;
}

/** Some places of a table in an order that it keeps. */
function sortTableRows({ records, orders }: FilterTable, rows: readonly number[], name: string): number[] {
  const isMeant = new Uint8Array(records.length);
  for (const row of rows) isMeant[row] = 1;
  const ordered: number[] = [];
  for (const row of orders.get(name) ?? []) if (isMeant[row]) ordered.push(row);
  return ordered;
}
