import { LRUCache } from 'lru-cache';
import SearchableMap from 'minisearch/SearchableMap';
import { getStem } from './stem.ts';

/** How a word of the library came to be found for a word that was typed; the first is the best. */
type MatchLevel = 'exact' | 'prefix' | 'stem' | 'typo';

/** A word of the library that stands for a typed word, and how much a match of it counts, from 0 to 1. */
export type WordVariant = { word: string; level: MatchLevel; weight: number };

// A word that begins with the typed one counts from 0.855 to 0.95, and so always more than one with another ending.
const levelWeights = { exact: 1, prefix: 0.95, stem: 0.85, typo: 0.4 } as const;

/** All words of a library, ready to be asked for those that are like a typed one. */
export type Spelling = {
  /** The words that stand for a typed word. Likely slips are tried only when nothing else is found. */
  listVariants(word: string): WordVariant[];
  /** The words that may have been meant by a word that the library does not have, the likest first. */
  findTypos(word: string): WordVariant[];
  has(word: string): boolean;
  /** The words of one that the library writes with hyphens: co and chairs for "cochairs". */
  splitCompound(word: string): string[] | undefined;
};

/**
 * Reads the words of a library, with how often each stands there, and those that hyphens hold together (the words of
 * "co-chairs" under "cochairs").
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: its inner functions share one state
export function createSpelling(
  words: ReadonlyMap<string, { parts: ArrayLike<number> }>,
  compounds: ReadonlyMap<string, string[]>,
): Spelling {
  const tree = new SearchableMap<string>();
  const stems = new Map<string, string[]>();
  for (const word of words.keys()) {
    tree.set(word, word);
    const stem = getStem(word);
    stems.set(stem, [...(stems.get(stem) ?? []), word]);
  }

  function listVariants(word: string): WordVariant[] {
    const alike = (stems.get(getStem(word)) ?? [])
      .filter((other) => other !== word)
      .map((other) => createVariant(other, 'stem'));
    if (tree.has(word)) return [createVariant(word, 'exact'), ...alike];
    const begun = listPrefixMatches(word);
    const known = new Set(begun.map((each) => each.word));
    return [...begun, ...alike.filter((each) => !known.has(each.word))];
  }

  /** The words that begin with one that the library does not have; those with least to add are the likeliest. */
  function listPrefixMatches(word: string): WordVariant[] {
    if (word.length < 3) return [];
    return [...tree.atPrefix(word).keys()].map((other) =>
      createVariant(other, 'prefix', 0.9 + (0.1 * word.length) / other.length),
    );
  }

  const typos = new LRUCache<string, WordVariant[]>({ max: 500 });
  function findTypos(word: string): WordVariant[] {
    const found = typos.get(word) ?? computeTypos(word);
    typos.set(word, found);
    return found;
  }

  function computeTypos(word: string): WordVariant[] {
    const mostSlips = /\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    if (mostSlips === 0) return [];
    const swapped = listTranspositions(word).filter((other) => tree.has(other));
    return [
      ...swapped.map((other) => createVariant(other, 'typo')),
      ...[...tree.fuzzyGet(word, mostSlips)]
        .map(([other, [, typos]]) => createVariant(other, 'typo', 1 / (typos + Number(other[0] !== word[0]))))
        .sort((one, other) => other.weight - one.weight || getFrequency(other.word) - getFrequency(one.word)),
    ];
  }

  const getFrequency = (word: string): number => words.get(word)?.parts.length ?? 0;

  return { listVariants, findTypos, has: (word) => tree.has(word), splitCompound: (word) => compounds.get(word) };
}

/** A word with two neighbouring letters in each other's place, the commonest slip of the fingers. */
const listTranspositions = (word: string): string[] =>
  Array.from(
    { length: word.length - 1 },
    (_each, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  );

const createVariant = (word: string, level: MatchLevel, share = 1): WordVariant => ({
  word,
  level,
  weight: levelWeights[level] * share,
});
