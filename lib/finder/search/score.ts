import type { AnyRecord } from '#lib/schema/types';
import type { Engine } from './search-index.ts';
import { matchesOf, sideBySide } from './matches.ts';
import { areasAmong, keyOfConcept, keyOfPhrase } from './synonyms.ts';
import { asksFor, isKnown, planOf, type Unit } from './parse-search.ts';
import type { Counted, Tally } from './score-accumulator.ts';
import { wordsOf } from './tokens.ts';

/** What a search gives: the places of the records with enough of what was asked for, in order, and how well records fit. */
export type Scores = {
  units: readonly Unit[];
  places: Uint32Array;
  found: Counted;
  /** Whether records that lack something are among them. */
  isPartial: boolean;
  /** Where nothing has enough, what has at least half of it. */
  near: Counted | undefined;
  /** The places of the pages that a question leads to, whatever its subject. */
  answers: readonly number[];
};

const mostUnits = 24;
/** What it counts to be called exactly what was typed. An explained word counts less: help comes before a meaning. */
const nameBonus = { record: 50, word: 3 } as const;
/** What a part counts for each thing that it lacks. */
const shareOfIncomplete = 0.15;
/** So few records with everything are not enough: those that lack something are shown too, if all of it is known here. */
const few = 5;
/** Words that stand side by side as they were typed count again. */
const shareOfTogether = 1;
const mostTogether = 7;

export function scoreOf(engine: Engine, text: string, isLiteral: boolean): Scores {
  const units = planOf(text, engine.spelling, engine.meanings, isLiteral).slice(0, mostUnits);
  const required = requiredOf(units);
  countBestParts(engine, units, required, isLiteral || units.length < 2 ? undefined : text);
  addNameBonus(engine, text);
  const answers = addAnswers(engine, units, required);
  const { records } = engine.tallies;
  const lacking = (bits: number): number => required.length - bitsIn(bits);
  const tolerance = toleranceOf(required, records, isLiteral);
  const found = records.counted((bits) => lacking(bits) <= tolerance);
  const isNear = (bits: number): boolean => lacking(bits) <= required.length / 2;
  const near = found.places.length === 0 && required.length > 1 && !isLiteral ? records.counted(isNear) : undefined;
  records.clear();
  return { units, places: found.places.toSorted(), found, isPartial: tolerance > 0, near, answers };
}

/** Takes up the pages that a question leads to, whatever its subject, and says which they are. */
function addAnswers(
  { concepts, owners, tallies }: Engine,
  units: readonly Unit[],
  required: readonly Unit[],
): number[] {
  const isAboutSomething = required.some(({ isQuestion }) => !isQuestion);
  if (!isAboutSomething) return [];
  const answers = units
    .filter(({ isQuestion }) => isQuestion)
    .flatMap((unit) => unit.concepts.filter(({ kind }) => kind === 'record'))
    .flatMap((concept) => [...(concepts.get(keyOfConcept(concept)) ?? [])])
    .map((part) => owners[part] ?? 0);
  for (const place of answers) tallies.records.complete(place, 2 ** required.length - 1);
  return answers;
}

function addNameBonus({ names, records, weights, tallies }: Engine, text: string): void {
  for (const place of names.get(keyOfPhrase(text)) ?? []) {
    if (!tallies.records.has(place)) continue;
    tallies.records.add(place, (isWord(records[place]) ? nameBonus.word : nameBonus.record) * (weights[place] ?? 1));
  }
}

/** What a record must have: all that says something; else what has a meaning; else every word. */
function requiredOf(units: readonly Unit[]): readonly Unit[] {
  const strong = units.filter(({ isWeak }) => !isWeak);
  const meaningful = units.filter(({ concepts }) => concepts.length > 0);
  return [strong, meaningful, units].find((some) => some.length > 0) ?? [];
}

/**
 * How many of the things asked for a record may lack: as few as will do, and no more than half of them; less than half
 * where no record has them all. None in a short search with a word that nothing here has: what is left of it would be
 * something else.
 */
function toleranceOf(required: readonly Unit[], records: Tally, isLiteral: boolean): number {
  const isSure = required.every(isKnown) || required.length > 3;
  if (isLiteral || !isSure) return 0;
  const having = new Uint32Array(required.length + 1);
  records.each((_place, _points, bits) => {
    const lacking = required.length - bitsIn(bits);
    having[lacking] = (having[lacking] ?? 0) + 1;
  });
  const isFound = (having[0] ?? 0) > 0;
  const most = Math.floor((required.length - Number(!isFound)) / 2);
  let tolerance = 0;
  let enough = having[0] ?? 0;
  while (tolerance < most && enough < few) enough += having[++tolerance] ?? 0;
  return tolerance;
}

/** Whether a record explains a word of the language, and not a short form. */
const isWord = (record: AnyRecord | undefined): boolean => record?.type === 'term' && !record.full;

/** Counts each record by the best of its parts: how well it fits, and one bit for each of the required things that it has. */
function countBestParts(
  engine: Engine,
  units: readonly Unit[],
  required: readonly Unit[],
  text: string | undefined,
): void {
  const { owners, records, weights, tallies } = engine;
  // All at first, as they are counted with the same tally.
  const matches = units.map((unit) => ({ unit, ...matchesOf(unit, engine) }));
  const asTyped = text === undefined ? undefined : typedTogether(text, engine);
  for (const { unit, places, points } of matches) {
    const bit = required.includes(unit) ? 2 ** required.indexOf(unit) : 0;
    for (let index = 0; index < places.length; index++) tallies.parts.add(places[index] ?? 0, points[index] ?? 0, bit);
  }
  for (const [index, part] of asTyped?.places.entries() ?? []) {
    if (tallies.parts.has(part)) tallies.parts.add(part, (asTyped?.points[index] ?? 0) * shareOfTogether);
  }
  const askable = asksFor(units, 'contact') ? bitsOfTopics(required) : 0;
  const shares = Array.from({ length: required.length + 1 }, (_each, missing) => shareOfIncomplete ** missing);
  tallies.parts.each((part, points, bits) => {
    const place = owners[part] ?? 0;
    const has = bits | (askable !== 0 && records[place]?.type === 'contact' ? askable : 0);
    const share = shares[required.length - bitsIn(has)] ?? 0;
    tallies.records.raise(place, points * share * (weights[place] ?? 1), has);
  });
  tallies.parts.clear();
}

/** The parts in which a whole search of a few words stands just as it was typed. */
function typedTogether(text: string, engine: Engine): Counted | undefined {
  const words = wordsOf(text);
  if (words.length < 2 || words.length > mostTogether) return undefined;
  const exact = words.map((word) => engine.spelling.variantsOf(word).filter(({ level }) => level === 'exact'));
  return exact.every(({ length }) => length > 0) ? sideBySide(exact, words.join(' '), engine) : undefined;
}

/** Where a place is named, whoever looks after that place can be asked about anything: the bits of all that is no place. */
function bitsOfTopics(required: readonly Unit[]): number {
  const topics = required.map(({ concepts }) => areasAmong(concepts).length === 0);
  return topics.every(Boolean) ? 0 : topics.reduce((bits, isTopic, index) => bits + (isTopic ? 2 ** index : 0), 0);
}

/** How many bits are set. */
function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest = (rest & (rest - 1)) >>> 0) count++;
  return count;
}
