import type { QueryTerm } from './parse-search.ts';
import type { AccumulatedScores } from './score-accumulator.ts';
import type { Postings, SearchIndex } from './search-index.ts';
import type { WordVariant } from './spelling.ts';
import { formatConceptKey } from './synonyms.ts';

/** How much a meaning counts beside a word: one named record more than a stage or a theme that many share. */
const conceptWeight = { record: 20, topic: 2, type: 5 } as const;
/** "Year 6" means its key stage: a text that says it in passing is hardly better than one for that stage. */
const passingMentionFactor = 0.5;
/** The words of a phrase may stand far apart in a text, and then say less than the phrase. */
const scatteredPhraseFactor = 0.3;
/** A theme stands for a word only where the word itself is found so rarely. */
const rareMatchCount = 5;

/** How much each part says of a unit. Visitors ask much the same, and one page asks it often. */
export function matchTerm(term: QueryTerm, searchIndex: SearchIndex): AccumulatedScores {
  const key = `${term.text} ${term.isTogether} ${term.corrected} ${term.concepts.length} ${term.synonyms.length} ${term.words.length}`;
  const known = searchIndex.matchCache.get(key);
  if (known) return known;
  const found = computeMatches(term, searchIndex);
  searchIndex.matchCache.set(key, found);
  return found;
}

function computeMatches(term: QueryTerm, searchIndex: SearchIndex): AccumulatedScores {
  const accumulator = searchIndex.accumulators.parts;
  addAllWords(term.words, term.isTogether || (term.words.length > 1 && isStageTerm(term)), searchIndex);
  for (const other of term.synonyms) addAllWords(other, other.length > 1, searchIndex);
  addTopic(term, searchIndex);
  for (const concept of term.concepts) {
    if (concept.kind === 'theme' || concept.kind === 'stage') continue;
    for (const part of searchIndex.concepts.get(formatConceptKey(concept)) ?? [])
      accumulator.add(part, conceptWeight[concept.kind]);
  }
  const found = accumulator.collect();
  accumulator.clear();
  return found;
}

/** How much a part says of words that stand in it side by side, just as they were typed. */
export function sideBySide(words: readonly WordVariant[][], key: string, searchIndex: SearchIndex): AccumulatedScores {
  const known = searchIndex.matchCache.get(`${key} side by side`);
  if (known) return known;
  addAllWords(words, true, searchIndex);
  const found = searchIndex.accumulators.parts.collect();
  searchIndex.accumulators.parts.clear();
  searchIndex.matchCache.set(`${key} side by side`, found);
  return found;
}

const isStageTerm = ({ concepts }: QueryTerm): boolean => concepts.some(({ kind }) => kind === 'stage');

/** Adds the parts that a theme or a key stage stands for, where the words alone would not do. */
function addTopic(term: QueryTerm, searchIndex: SearchIndex): void {
  const topic = findTopicParts(term, searchIndex);
  if (!topic) return;
  const accumulator = searchIndex.accumulators.parts;
  const isStage = isStageTerm(term);
  const isEnough = !isStage && accumulator.size >= rareMatchCount;
  if (!isEnough) accumulator.scale(isStage ? passingMentionFactor : scatteredPhraseFactor);
  for (const part of topic) if (!isEnough || accumulator.has(part)) accumulator.add(part, conceptWeight.topic);
}

/** The parts with one of the themes and one of the key stages that a unit means, as far as it means either. */
function findTopicParts(
  { concepts }: QueryTerm,
  { concepts: postings, accumulators }: SearchIndex,
): Uint32Array | undefined {
  const kinds = (['theme', 'stage'] as const).filter((kind) => concepts.some((concept) => concept.kind === kind));
  if (kinds.length === 0) return undefined;
  for (const [index, kind] of kinds.entries()) {
    for (const concept of concepts) {
      if (concept.kind !== kind) continue;
      for (const part of postings.get(formatConceptKey(concept)) ?? []) accumulators.topics.add(part, 1, 2 ** index);
    }
  }
  const { rows } = accumulators.topics.collect((bits) => bits === 2 ** kinds.length - 1);
  accumulators.topics.clear();
  return rows;
}

/** A variant of a word with where it stands; "at" is how far it has been read. */
type PostingsCursor = Postings & { weight: number; at: number };

/**
 * Counts each part that has every one of some words, each in any of its variants, with the most that they say. Words
 * that must stand side by side must also stand there just so.
 */
function addAllWords(words: readonly WordVariant[][], areSideBySide: boolean, searchIndex: SearchIndex): void {
  const readings = words.map((variants) =>
    variants.flatMap(({ word, weight, level }): PostingsCursor[] => {
      const postings = searchIndex.words.get(word);
      return postings && (level === 'exact' || !areSideBySide) ? [{ ...postings, weight, at: 0 }] : [];
    }),
  );
  const numbers = areSideBySide ? Uint32Array.from(readings, ([exact]) => exact?.number ?? 0) : undefined;
  const sizeOf = (variants: PostingsCursor[]): number => variants.reduce((sum, { parts }) => sum + parts.length, 0);
  const [rarest = [], ...others] = readings.toSorted((one, other) => sizeOf(one) - sizeOf(other));
  for (const { parts, impacts, weight } of rarest) {
    for (const each of others.flat()) each.at = 0;
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index] ?? 0;
      let points = (impacts[index] ?? 0) * weight;
      for (const other of others) {
        const more = seekPoints(other, part);
        points = more > 0 ? points + more : 0;
        if (points === 0) break;
      }
      if (points > 0 && (!numbers || containsSequence(part, numbers, searchIndex.texts)))
        searchIndex.accumulators.parts.setMax(part, points);
    }
  }
}

/** The most that any variant of a word says in a part. Parts must be asked for in order. */
function seekPoints(variants: PostingsCursor[], part: number): number {
  let most = 0;
  for (const each of variants) {
    const { parts } = each;
    let step = 1;
    while ((parts[each.at + step] ?? noPart) < part) {
      each.at += step;
      step *= 2;
    }
    for (; step >= 1; step /= 2) if ((parts[each.at + step] ?? noPart) < part) each.at += step;
    if ((parts[each.at] ?? noPart) < part) each.at++;
    if (parts[each.at] === part) most = Math.max(most, (each.impacts[each.at] ?? 0) * each.weight);
  }
  return most;
}

/** More than the number of any part. */
const noPart = 0xffffffff;

/** Whether words stand side by side in a part. */
function containsSequence(part: number, numbers: Uint32Array, { tokens, starts }: SearchIndex['texts']): boolean {
  const end = (starts[part + 1] ?? 0) - numbers.length;
  for (let at = starts[part] ?? 0; at < end; at++) {
    let same = 0;
    while (same < numbers.length && tokens[at + same] === numbers[same]) same++;
    if (same === numbers.length) return true;
  }
  return false;
}
