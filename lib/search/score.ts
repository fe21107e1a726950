import type { AnyRecord, TypeName } from '#lib/model/types';
import type { Engine } from './engine.ts';
import { keyOfConcept, keyOfPhrase } from './meanings.ts';
import { isKnown, planOf, type Unit } from './plan.ts';
import type { Variant } from './spelling.ts';
import { wordsOf } from './tokens.ts';

/** What a search gives for each record (by its place): how well it fits, and 1 where it has enough of what was asked for. */
export type Scores = { units: readonly Unit[]; score: Float32Array; passes: Uint8Array };

const mostUnits = 24;
/** What it counts to be called exactly what was typed. An explained word counts less: help comes before a meaning. */
const nameBonus = { record: 50, word: 3 } as const;
/** How much a meaning counts beside a word: one named record more than a stage or a theme that many share. */
const conceptWeight = { record: 20, topic: 2, type: 5 } as const;
/** What a part counts for each thing that it lacks. */
const shareOfIncomplete = 0.15;
/** "Year 6" means its key stage: a text that says it in passing is hardly better than one for that stage. */
const shareInPassing = 0.5;
/** The words of a phrase may stand far apart in a text, and then say less than the phrase. */
const shareOfPhrase = 0.3;
/** A theme stands for a word only where the word itself is found so rarely. */
const rare = 5;
/** What visitors look for is more often an offer or a project than a word or a source. */
const kindWeight: Partial<Record<TypeName, number>> = {
  offer: 1.5,
  project: 1.4,
  update: 1.25,
  area: 1.2,
  priority: 1.2,
  page: 0.85,
  term: 0.5,
  source: 0.5,
};

/** So few records with everything are not enough: those that lack something are shown too, if all of it is known here. */
const few = 5;

export function scoreOf(engine: Engine, text: string, isLiteral: boolean): Scores {
  const units = planOf(text, engine.spelling, engine.meanings, isLiteral).slice(0, mostUnits);
  const required = requiredOf(units);
  const { score, missing } = bestParts(engine, units, required);
  const lacking = Uint8Array.from(missing, bitsIn);
  const tolerance = toleranceOf(required, lacking, isLiteral);
  const passes = Uint8Array.from(score, (points, place) => Number(points > 0 && (lacking[place] ?? 0) <= tolerance));
  for (const place of engine.names.get(keyOfPhrase(text)) ?? [])
    score[place] = (score[place] ?? 0) + nameBonus[isWord(engine.records[place]) ? 'word' : 'record'];
  for (let place = 0; place < score.length; place++)
    score[place] = (score[place] ?? 0) * (kindWeight[engine.records[place]?.type as TypeName] ?? 1);
  return { units, score, passes };
}

/** What a record must have: all that says something; else what has a meaning; else every word. */
function requiredOf(units: readonly Unit[]): readonly Unit[] {
  const strong = units.filter(({ isWeak }) => !isWeak);
  const meaningful = units.filter(({ concepts }) => concepts.length > 0);
  return [strong, meaningful, units].find((some) => some.length > 0) ?? [];
}

/**
 * How many of the things asked for a record may lack: as few as will do, and less than half of them. None where nothing
 * here has one of them at all: what is left of such a search would be something else.
 */
function toleranceOf(required: readonly Unit[], lacking: Uint8Array, isLiteral: boolean): number {
  const isSure = required.every(isKnown) || required.length > 3;
  const isFound = lacking.includes(0);
  const most = isLiteral || !isSure ? 0 : Math.floor((required.length - Number(!isFound)) / 2);
  let tolerance = 0;
  while (tolerance < most && lacking.reduce((sum, each) => sum + Number(each <= tolerance), 0) < few) tolerance++;
  return tolerance;
}

/** Whether a record explains a word of the language, and not a short form. */
const isWord = (record: AnyRecord | undefined): boolean => record?.type === 'term' && !record.full;

/** Each record by the best of its parts, with one bit for each required thing that it does not have. */
function bestParts(engine: Engine, units: readonly Unit[], required: readonly Unit[]) {
  const { owners, records } = engine;
  const all = 2 ** required.length - 1;
  const points = new Float32Array(owners.length);
  const lacks = new Uint32Array(owners.length).fill(all);
  for (const unit of units) {
    const found = matchesOf(unit, engine);
    const others = ~(required.includes(unit) ? 2 ** required.indexOf(unit) : 0);
    for (let part = 0; part < found.length; part++) {
      const more = found[part] ?? 0;
      if (more === 0) continue;
      points[part] = (points[part] ?? 0) + more;
      lacks[part] = (lacks[part] ?? 0) & others;
    }
  }
  const askable = asksWhom(units) ? bitsOfTopics(required) : 0;
  const score = new Float32Array(records.length);
  const missing = new Uint32Array(records.length).fill(all);
  for (let part = 0; part < owners.length; part++) {
    if (points[part] === 0) continue;
    const place = owners[part] ?? 0;
    const spared = records[place]?.type === 'contact' ? askable : 0;
    const lacking = ((lacks[part] ?? 0) & ~spared) >>> 0;
    const worth = (points[part] ?? 0) * shareOfIncomplete ** bitsIn(lacking);
    if (worth <= (score[place] ?? 0)) continue;
    score[place] = worth;
    missing[place] = lacking;
  }
  return { score, missing };
}

/** Whether a search asks for a person: "who do I ask in Hull". */
const asksWhom = (units: readonly Unit[]): boolean =>
  units.some(({ concepts }) => concepts.some((concept) => concept.kind === 'type' && concept.value === 'contact'));

/** Where a place is named, whoever looks after that place can be asked about anything: the bits of all that is no place. */
function bitsOfTopics(required: readonly Unit[]): number {
  const topics = required.map(({ concepts }) => !concepts.some((c) => c.kind === 'record' && c.type === 'area'));
  return topics.every(Boolean) ? 0 : topics.reduce((bits, isTopic, index) => bits + (isTopic ? 2 ** index : 0), 0);
}

/** How many things are missing, from their bits. */
function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest = (rest & (rest - 1)) >>> 0) count++;
  return count;
}

/** For each part, how much it says of a unit; 0 where it does not have it. */
function matchesOf(unit: Unit, engine: Engine): Float32Array {
  const found = withAllWords(unit.words, engine);
  const isStage = unit.concepts.some(({ kind }) => kind === 'stage');
  if (unit.isQuoted || isStage) keepSideBySide(found, wordsOf(unit.text), engine);
  for (const other of unit.same) {
    const points = withAllWords(other, engine);
    if (other.length > 1)
      keepSideBySide(
        points,
        other.map(([variant]) => variant?.word ?? ''),
        engine,
      );
    for (let part = 0; part < points.length; part++) found[part] = Math.max(found[part] ?? 0, points[part] ?? 0);
  }
  addTopic(found, unit, engine);
  for (const concept of unit.concepts) {
    if (concept.kind !== 'theme' && concept.kind !== 'stage')
      addTo(found, engine.concepts.get(keyOfConcept(concept)), conceptWeight[concept.kind]);
  }
  return found;
}

function addTo(found: Float32Array, parts: Iterable<number> | undefined, points: number): void {
  for (const part of parts ?? []) found[part] = (found[part] ?? 0) + points;
}

/** Adds the records that a theme or a key stage stands for, where the words alone would not do. */
function addTopic(found: Float32Array, unit: Unit, engine: Engine): void {
  const topic = topicOf(unit, engine);
  if (!topic) return;
  const isStage = unit.concepts.some(({ kind }) => kind === 'stage');
  const matches = found.reduce((count, points) => count + Number(points > 0), 0);
  if (!isStage && matches >= rare) {
    addTo(
      found,
      topic.values().filter((part) => found[part]),
      conceptWeight.topic,
    );
    return;
  }
  const share = isStage ? shareInPassing : shareOfPhrase;
  for (let part = 0; part < found.length; part++) found[part] = (found[part] ?? 0) * share;
  addTo(found, topic, conceptWeight.topic);
}

/** The parts with one of the themes and one of the key stages that a unit means, as far as it means either. */
function topicOf({ concepts }: Unit, { concepts: postings }: Engine): Set<number> | undefined {
  const partsWith = (kind: 'theme' | 'stage') => {
    const meant = concepts.filter((concept) => concept.kind === kind);
    return meant.length === 0
      ? undefined
      : new Set(meant.flatMap((concept) => [...(postings.get(keyOfConcept(concept)) ?? [])]));
  };
  const [themes, stages] = [partsWith('theme'), partsWith('stage')];
  return themes && stages ? themes.intersection(stages) : (themes ?? stages);
}

/** For each part that has every one of some words, each in any of its variants, the sum of what they say. */
function withAllWords(words: readonly Variant[][], engine: Engine): Float32Array {
  const [first, ...rest] = words.map((variants) => withAnyVariant(variants, engine));
  if (!first) return new Float32Array(engine.owners.length);
  for (const one of rest) {
    for (let part = 0; part < first.length; part++) {
      const [points, more] = [first[part] ?? 0, one[part] ?? 0];
      first[part] = points > 0 && more > 0 ? points + more : 0;
    }
  }
  return first;
}

function withAnyVariant(variants: readonly Variant[], engine: Engine): Float32Array {
  const best = new Float32Array(engine.owners.length);
  for (const { word, weight } of variants) {
    const { parts, impacts } = engine.words.get(word) ?? { parts: [], impacts: [] };
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index] ?? 0;
      best[part] = Math.max(best[part] ?? 0, (impacts[index] ?? 0) * weight);
    }
  }
  return best;
}

/** Takes away the parts in which some words do not stand side by side. */
function keepSideBySide(
  found: Float32Array,
  phrase: readonly string[],
  { words, texts: { tokens, starts } }: Engine,
): void {
  const wanted = phrase.map((word) => words.get(word)?.number ?? -1);
  const standsAt = (at: number): boolean => wanted.every((number, index) => tokens[at + index] === number);
  for (let part = 0; part < found.length; part++) {
    if (found[part] === 0) continue;
    let at = starts[part] ?? 0;
    const end = (starts[part + 1] ?? 0) - wanted.length;
    while (at < end && !standsAt(at)) at++;
    if (at >= end) found[part] = 0;
  }
}
