import type { TypeName } from '#lib/model/types';
import { passagesText } from './documents.ts';
import type { Engine } from './engine.ts';
import { keyOfConcept, keyOfPhrase } from './meanings.ts';
import { planOf, type Unit } from './plan.ts';
import type { Variant } from './spelling.ts';
import { wordsOf } from './tokens.ts';

/** What a search gives for each record: how well it fits, and which of the things asked for it does not have. */
export type Scores = {
  units: readonly Unit[];
  /** The units that a record must have, up to so many of them as may be missing. */
  required: readonly Unit[];
  score: Float32Array;
  /** One bit for each required unit that a record does not have. */
  missing: Uint32Array;
  /** How many required units a record may lack: none of a few, one of four. */
  tolerance: number;
};

const mostUnits = 24;
const nameBonus = 40;
/** How much a meaning counts beside a word: one named record more than a stage or a theme that many share. */
const conceptWeight = { record: 9, topic: 3, type: 2 } as const;
const shareInPassing = 0.25;
/** The words of a phrase may stand far apart in a text, and then say less than the phrase. */
const shareOfPhrase = 0.5;
/** A theme stands for a word only where the word itself is found so rarely. */
const rare = 6;
/** What visitors look for is more often an offer or an area than a source. */
const kindWeight: Partial<Record<TypeName, number>> = {
  offer: 1.25,
  area: 1.2,
  project: 1.15,
  term: 0.8,
  page: 0.7,
  source: 0.5,
};

const toleranceOf = (required: number): number => (required >= 7 ? 2 : required >= 4 ? 1 : 0);

export function scoreOf(engine: Engine, text: string, isLiteral: boolean): Scores {
  const units = planOf(text, engine.spelling, engine.meanings, isLiteral).slice(0, mostUnits);
  const strong = units.filter(({ isWeak }) => !isWeak);
  const required = strong.length > 0 ? strong : units;
  const size = engine.records.length;
  const score = new Float32Array(size);
  const missing = new Uint32Array(size).fill(2 ** required.length - 1);
  for (const unit of units) {
    const bit = 2 ** required.indexOf(unit);
    for (const [place, points] of matchesOf(unit, engine)) {
      score[place] = (score[place] ?? 0) + points;
      if (required.includes(unit)) missing[place] = ((missing[place] ?? 0) & ~bit) >>> 0;
    }
  }
  for (const place of engine.names.get(keyOfPhrase(text)) ?? []) score[place] = (score[place] ?? 0) + nameBonus;
  for (let place = 0; place < size; place++) {
    const points = score[place] ?? 0;
    if (points === 0) continue;
    const kind = kindWeight[engine.records[place]?.type as TypeName] ?? 1;
    score[place] = points * kind * 0.6 ** bitsIn(missing[place] ?? 0);
  }
  return { units, required, score, missing, tolerance: toleranceOf(required.length) };
}

/** How many things are missing, from their bits. */
export function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest = (rest & (rest - 1)) >>> 0) count++;
  return count;
}

/** The records that have a unit, with how much it says of each. */
function matchesOf(unit: Unit, engine: Engine): Map<number, number> {
  const found = withAllWords(unit.words, engine);
  if (unit.isQuoted) keepSideBySide(found, unit, engine);
  for (const other of unit.same) {
    for (const [place, points] of withAllWords(other, engine))
      found.set(place, Math.max(points, found.get(place) ?? 0));
  }
  addTopic(found, unit, engine);
  for (const concept of unit.concepts) {
    if (concept.kind === 'theme' || concept.kind === 'stage') continue;
    const weight = conceptWeight[concept.kind];
    for (const place of engine.concepts.get(keyOfConcept(concept)) ?? [])
      found.set(place, (found.get(place) ?? 0) + weight);
  }
  return found;
}

/** Adds the records that a theme or a key stage stands for, where the words alone would not do. */
function addTopic(found: Map<number, number>, unit: Unit, engine: Engine): void {
  const topic = topicOf(unit, engine);
  if (!topic) return;
  const isStage = !unit.concepts.some(({ kind }) => kind === 'theme');
  const isKnownByName = unit.concepts.some(({ kind }) => kind === 'record');
  if (!isStage && found.size >= (isKnownByName ? 1 : rare)) return;
  // "Year 6" means its key stage: a text that says it in passing is hardly better than one for that stage.
  for (const [place, points] of found) found.set(place, points * (isStage ? shareInPassing : shareOfPhrase));
  for (const place of topic) found.set(place, (found.get(place) ?? 0) + conceptWeight.topic);
}

/** The records with one of the themes and one of the key stages that a unit means, as far as it means either. */
function topicOf({ concepts }: Unit, { concepts: postings }: Engine): Set<number> | undefined {
  const placesOf = (kind: 'theme' | 'stage') => {
    const meant = concepts.filter((concept) => concept.kind === kind);
    return meant.length === 0
      ? undefined
      : new Set(meant.flatMap((concept) => [...(postings.get(keyOfConcept(concept)) ?? [])]));
  };
  const [themes, stages] = [placesOf('theme'), placesOf('stage')];
  return themes && stages ? themes.intersection(stages) : (themes ?? stages);
}

/** The records that have every one of some words, each in any of its variants, with the sum of what they say. */
function withAllWords(words: readonly Variant[][], engine: Engine): Map<number, number> {
  let all: Map<number, number> | undefined;
  for (const variants of words) {
    const one = withAnyVariant(variants, engine);
    if (!all) {
      all = one;
      continue;
    }
    for (const [place, points] of all) {
      const more = one.get(place);
      if (more === undefined) all.delete(place);
      else all.set(place, points + more);
    }
  }
  return all ?? new Map();
}

function withAnyVariant(variants: readonly Variant[], engine: Engine): Map<number, number> {
  const best = new Map<number, number>();
  for (const { word, weight } of variants) {
    const postings = engine.words.get(word);
    if (!postings) continue;
    for (let index = 0; index < postings.places.length; index++) {
      const place = postings.places[index] ?? 0;
      const points = (postings.impacts[index] ?? 0) * weight;
      if (points > (best.get(place) ?? 0)) best.set(place, points);
    }
  }
  return best;
}

function keepSideBySide(found: Map<number, number>, { text }: Unit, engine: Engine): void {
  const phrase = ` ${text} `;
  for (const place of found.keys()) {
    const record = engine.records[place];
    const has =
      record &&
      passagesText(record, engine.library).some((passage) => ` ${wordsOf(passage).join(' ')} `.includes(phrase));
    if (!has) found.delete(place);
  }
}
