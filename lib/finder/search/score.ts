import type { AnyRecord } from '#lib/schema/types';
import { matchTerm, sideBySide } from './matches.ts';
import { asksForType, isKnownTerm, parseSearch, type QueryTerm } from './parse-search.ts';
import type { AccumulatedScores, ScoreAccumulator } from './score-accumulator.ts';
import type { SearchIndex } from './search-index.ts';
import { formatConceptKey, listAreaIds, normalizePhrase } from './synonyms.ts';
import { splitWords } from './tokens.ts';

/** What a search gives: the places of the records with enough of what was asked for, in order, and how well records fit. */
export type RecordScores = {
  terms: readonly QueryTerm[];
  rows: Uint32Array;
  found: AccumulatedScores;
  /** Whether records that lack something are among them. */
  isPartial: boolean;
  /** Where nothing has enough, what has at least half of it. */
  near: AccumulatedScores | undefined;
  /** The places of the pages that a question leads to, whatever its subject. */
  answers: readonly number[];
};

const maxTerms = 24;
/** What it counts to be called exactly what was typed. An explained word counts less: help comes before a meaning. */
const nameBonus = { record: 50, word: 3 } as const;
/** What a part counts for each thing that it lacks. */
const missingTermFactor = 0.15;
/** So few records with everything are not enough: those that lack something are shown too, if all of it is known here. */
const minResults = 5;
/** Words that stand side by side as they were typed count again. */
const shareOfTogether = 1;
const mostTogether = 7;

export function scoreRecords(searchIndex: SearchIndex, text: string, isLiteral: boolean): RecordScores {
  const terms = parseSearch(text, searchIndex.spelling, searchIndex.synonyms, isLiteral).slice(0, maxTerms);
  const required = listRequiredTerms(terms);
  countBestParts(searchIndex, terms, required, isLiteral || terms.length < 2 ? undefined : text);
  addNameBonus(searchIndex, text);
  const answers = addAnswers(searchIndex, terms, required);
  const { records } = searchIndex.accumulators;
  const lacking = (bits: number): number => required.length - countBits(bits);
  const tolerance = countTolerated(required, records, isLiteral);
  const found = records.collect((bits) => lacking(bits) <= tolerance);
  const isNear = (bits: number): boolean => lacking(bits) <= required.length / 2;
  const near = found.rows.length === 0 && required.length > 1 && !isLiteral ? records.collect(isNear) : undefined;
  records.clear();
  return { terms: terms, rows: found.rows.toSorted(), found, isPartial: tolerance > 0, near, answers };
}

/** Takes up the pages that a question leads to, whatever its subject, and says which they are. */
function addAnswers(
  { concepts, recordOfPart, accumulators }: SearchIndex,
  terms: readonly QueryTerm[],
  required: readonly QueryTerm[],
): number[] {
  const isAboutSomething = required.some(({ isQuestion }) => !isQuestion);
  if (!isAboutSomething) return [];
  const answers = terms
    .filter(({ isQuestion }) => isQuestion)
    .flatMap((term) => term.concepts.filter(({ kind }) => kind === 'record'))
    .flatMap((concept) => [...(concepts.get(formatConceptKey(concept)) ?? [])])
    .map((part) => recordOfPart[part] ?? 0);
  for (const row of answers) accumulators.records.complete(row, 2 ** required.length - 1);
  return answers;
}

function addNameBonus({ names, records, weights, accumulators }: SearchIndex, text: string): void {
  for (const row of names.get(normalizePhrase(text)) ?? []) {
    if (!accumulators.records.has(row)) continue;
    accumulators.records.add(
      row,
      (isEverydayTerm(records[row]) ? nameBonus.word : nameBonus.record) * (weights[row] ?? 1),
    );
  }
}

/** What a record must have: all that says something; else what has a meaning; else every word. */
function listRequiredTerms(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  const strong = terms.filter(({ isLowWeight }) => !isLowWeight);
  const meaningful = terms.filter(({ concepts }) => concepts.length > 0);
  return [strong, meaningful, terms].find((some) => some.length > 0) ?? [];
}

/**
 * How many of the things asked for a record may lack: as few as will do, and no more than half of them; less than half
 * where no record has them all. None in a short search with a word that nothing here has: what is left of it would be
 * something else.
 */
function countTolerated(required: readonly QueryTerm[], records: ScoreAccumulator, isLiteral: boolean): number {
  const isSure = required.every(isKnownTerm) || required.length > 3;
  if (isLiteral || !isSure) return 0;
  const having = new Uint32Array(required.length + 1);
  records.forEach((_place, _points, bits) => {
    const lacking = required.length - countBits(bits);
    having[lacking] = (having[lacking] ?? 0) + 1;
  });
  const isFound = (having[0] ?? 0) > 0;
  const most = Math.floor((required.length - Number(!isFound)) / 2);
  let tolerance = 0;
  let enough = having[0] ?? 0;
  while (tolerance < most && enough < minResults) enough += having[++tolerance] ?? 0;
  return tolerance;
}

/** Whether a record explains a word of the language, and not a short form. */
const isEverydayTerm = (record: AnyRecord | undefined): boolean => record?.type === 'term' && !record.full;

/** Counts each record by the best of its parts: how well it fits, and one bit for each of the required things that it has. */
function countBestParts(
  searchIndex: SearchIndex,
  terms: readonly QueryTerm[],
  required: readonly QueryTerm[],
  text: string | undefined,
): void {
  const { recordOfPart, records, weights, accumulators } = searchIndex;
  // All at first, as they are counted with the same tally.
  const matches = terms.map((term) => ({ term, ...matchTerm(term, searchIndex) }));
  const asTyped = text === undefined ? undefined : typedTogether(text, searchIndex);
  for (const { term, rows, points } of matches) {
    const bit = required.includes(term) ? 2 ** required.indexOf(term) : 0;
    for (let index = 0; index < rows.length; index++) accumulators.parts.add(rows[index] ?? 0, points[index] ?? 0, bit);
  }
  for (const [index, part] of asTyped?.rows.entries() ?? []) {
    if (accumulators.parts.has(part)) accumulators.parts.add(part, (asTyped?.points[index] ?? 0) * shareOfTogether);
  }
  const askable = asksForType(terms, 'contact') ? createTopicBits(required) : 0;
  const shares = Array.from({ length: required.length + 1 }, (_each, missing) => missingTermFactor ** missing);
  accumulators.parts.forEach((part, points, bits) => {
    const row = recordOfPart[part] ?? 0;
    const has = bits | (askable !== 0 && records[row]?.type === 'contact' ? askable : 0);
    const share = shares[required.length - countBits(has)] ?? 0;
    accumulators.records.setMax(row, points * share * (weights[row] ?? 1), has);
  });
  accumulators.parts.clear();
}

/** The parts in which a whole search of a few words stands just as it was typed. */
function typedTogether(text: string, searchIndex: SearchIndex): AccumulatedScores | undefined {
  const words = splitWords(text);
  if (words.length < 2 || words.length > mostTogether) return undefined;
  const exact = words.map((word) => searchIndex.spelling.listVariants(word).filter(({ level }) => level === 'exact'));
  return exact.every(({ length }) => length > 0) ? sideBySide(exact, words.join(' '), searchIndex) : undefined;
}

/** Where a place is named, whoever looks after that place can be asked about anything: the bits of all that is no place. */
function createTopicBits(required: readonly QueryTerm[]): number {
  const topics = required.map(({ concepts }) => listAreaIds(concepts).length === 0);
  return topics.every(Boolean) ? 0 : topics.reduce((bits, isTopic, index) => bits + (isTopic ? 2 ** index : 0), 0);
}

/** How many bits are set. */
function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest = (rest & (rest - 1)) >>> 0) count++;
  return count;
}
