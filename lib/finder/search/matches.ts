import type { Engine, Postings } from './search-index.ts';
import { keyOfConcept } from './synonyms.ts';
import type { Unit } from './parse-search.ts';
import type { Variant } from './spelling.ts';
import type { Counted } from './score-accumulator.ts';

/** How much a meaning counts beside a word: one named record more than a stage or a theme that many share. */
const conceptWeight = { record: 20, topic: 2, type: 5 } as const;
/** "Year 6" means its key stage: a text that says it in passing is hardly better than one for that stage. */
const shareInPassing = 0.5;
/** The words of a phrase may stand far apart in a text, and then say less than the phrase. */
const shareOfPhrase = 0.3;
/** A theme stands for a word only where the word itself is found so rarely. */
const rare = 5;

/** How much each part says of a unit. Visitors ask much the same, and one page asks it often. */
export function matchesOf(unit: Unit, engine: Engine): Counted {
  const key = `${unit.text} ${unit.isTogether} ${unit.corrected} ${unit.concepts.length} ${unit.same.length} ${unit.words.length}`;
  const known = engine.matches.get(key);
  if (known) return known;
  const found = findMatches(unit, engine);
  engine.matches.set(key, found);
  return found;
}

function findMatches(unit: Unit, engine: Engine): Counted {
  const tally = engine.tallies.parts;
  addAllWords(unit.words, unit.isTogether || (unit.words.length > 1 && meansStage(unit)), engine);
  for (const other of unit.same) addAllWords(other, other.length > 1, engine);
  addTopic(unit, engine);
  for (const concept of unit.concepts) {
    if (concept.kind === 'theme' || concept.kind === 'stage') continue;
    for (const part of engine.concepts.get(keyOfConcept(concept)) ?? []) tally.add(part, conceptWeight[concept.kind]);
  }
  const found = tally.counted();
  tally.clear();
  return found;
}

/** How much a part says of words that stand in it side by side, just as they were typed. */
export function sideBySide(words: readonly Variant[][], key: string, engine: Engine): Counted {
  const known = engine.matches.get(`${key} side by side`);
  if (known) return known;
  addAllWords(words, true, engine);
  const found = engine.tallies.parts.counted();
  engine.tallies.parts.clear();
  engine.matches.set(`${key} side by side`, found);
  return found;
}

const meansStage = ({ concepts }: Unit): boolean => concepts.some(({ kind }) => kind === 'stage');

/** Adds the parts that a theme or a key stage stands for, where the words alone would not do. */
function addTopic(unit: Unit, engine: Engine): void {
  const topic = topicOf(unit, engine);
  if (!topic) return;
  const tally = engine.tallies.parts;
  const isStage = meansStage(unit);
  const isEnough = !isStage && tally.size >= rare;
  if (!isEnough) tally.scale(isStage ? shareInPassing : shareOfPhrase);
  for (const part of topic) if (!isEnough || tally.has(part)) tally.add(part, conceptWeight.topic);
}

/** The parts with one of the themes and one of the key stages that a unit means, as far as it means either. */
function topicOf({ concepts }: Unit, { concepts: postings, tallies }: Engine): Uint32Array | undefined {
  const kinds = (['theme', 'stage'] as const).filter((kind) => concepts.some((concept) => concept.kind === kind));
  if (kinds.length === 0) return undefined;
  for (const [index, kind] of kinds.entries()) {
    for (const concept of concepts) {
      if (concept.kind !== kind) continue;
      for (const part of postings.get(keyOfConcept(concept)) ?? []) tallies.topics.add(part, 1, 2 ** index);
    }
  }
  const { places } = tallies.topics.counted((bits) => bits === 2 ** kinds.length - 1);
  tallies.topics.clear();
  return places;
}

/** A variant of a word with where it stands; "at" is how far it has been read. */
type Reading = Postings & { weight: number; at: number };

/**
 * Counts each part that has every one of some words, each in any of its variants, with the most that they say. Words
 * that must stand side by side must also stand there just so.
 */
function addAllWords(words: readonly Variant[][], areSideBySide: boolean, engine: Engine): void {
  const readings = words.map((variants) =>
    variants.flatMap(({ word, weight, level }): Reading[] => {
      const postings = engine.words.get(word);
      return postings && (level === 'exact' || !areSideBySide) ? [{ ...postings, weight, at: 0 }] : [];
    }),
  );
  const numbers = areSideBySide ? Uint32Array.from(readings, ([exact]) => exact?.number ?? 0) : undefined;
  const sizeOf = (variants: Reading[]): number => variants.reduce((sum, { parts }) => sum + parts.length, 0);
  const [rarest = [], ...others] = readings.toSorted((one, other) => sizeOf(one) - sizeOf(other));
  for (const { parts, impacts, weight } of rarest) {
    for (const each of others.flat()) each.at = 0;
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index] ?? 0;
      let points = (impacts[index] ?? 0) * weight;
      for (const other of others) {
        const more = pointsAt(other, part);
        points = more > 0 ? points + more : 0;
        if (points === 0) break;
      }
      if (points > 0 && (!numbers || standIn(part, numbers, engine.texts))) engine.tallies.parts.raise(part, points);
    }
  }
}

/** The most that any variant of a word says in a part. Parts must be asked for in order. */
function pointsAt(variants: Reading[], part: number): number {
  let most = 0;
  for (const each of variants) {
    const { parts } = each;
    let step = 1;
    while ((parts[each.at + step] ?? none) < part) {
      each.at += step;
      step *= 2;
    }
    for (; step >= 1; step /= 2) if ((parts[each.at + step] ?? none) < part) each.at += step;
    if ((parts[each.at] ?? none) < part) each.at++;
    if (parts[each.at] === part) most = Math.max(most, (each.impacts[each.at] ?? 0) * each.weight);
  }
  return most;
}

/** More than the number of any part. */
const none = 0xffffffff;

/** Whether words stand side by side in a part. */
function standIn(part: number, numbers: Uint32Array, { tokens, starts }: Engine['texts']): boolean {
  const end = (starts[part + 1] ?? 0) - numbers.length;
  for (let at = starts[part] ?? 0; at < end; at++) {
    let same = 0;
    while (same < numbers.length && tokens[at + same] === numbers[same]) same++;
    if (same === numbers.length) return true;
  }
  return false;
}
