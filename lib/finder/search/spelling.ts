import { LRUCache } from 'lru-cache';
import SearchableMap from 'minisearch/SearchableMap';
import { stemOf } from './stem.ts';

/** How a word of the library came to be found for a word that was typed; the first is the best. */
type Level = 'exact' | 'prefix' | 'stem' | 'typo';

/** A word of the library that stands for a typed word, and how much a match of it counts, from 0 to 1. */
export type Variant = { word: string; level: Level; weight: number };

// A word that begins with the typed one counts from 0.855 to 0.95, and so always more than one with another ending.
const weights = { exact: 1, prefix: 0.95, stem: 0.85, typo: 0.4 } as const;

/** All words of a library, ready to be asked for those that are like a typed one. */
export type Spelling = {
  /** The words that stand for a typed word. Likely slips are tried only when nothing else is found. */
  variantsOf(word: string): Variant[];
  /** The words that may have been meant by a word that the library does not have, the likest first. */
  slipsOf(word: string): Variant[];
  has(word: string): boolean;
  /** The words of one that the library writes with hyphens: co and chairs for "cochairs". */
  apart(word: string): string[] | undefined;
};

/**
 * Reads the words of a library, with how often each stands there, and those that hyphens hold together (the words of
 * "co-chairs" under "cochairs").
 */
export function makeSpelling(
  words: ReadonlyMap<string, { parts: ArrayLike<number> }>,
  compounds: ReadonlyMap<string, string[]>,
): Spelling {
  const tree = new SearchableMap<string>();
  const stems = new Map<string, string[]>();
  for (const word of words.keys()) {
    tree.set(word, word);
    const stem = stemOf(word);
    stems.set(stem, [...(stems.get(stem) ?? []), word]);
  }

  function variantsOf(word: string): Variant[] {
    const alike = (stems.get(stemOf(word)) ?? [])
      .filter((other) => other !== word)
      .map((other) => variant(other, 'stem'));
    if (tree.has(word)) return [variant(word, 'exact'), ...alike];
    const begun = begunBy(word);
    const known = new Set(begun.map((each) => each.word));
    return [...begun, ...alike.filter((each) => !known.has(each.word))];
  }

  /** The words that begin with one that the library does not have; those with least to add are the likeliest. */
  function begunBy(word: string): Variant[] {
    if (word.length < 3) return [];
    return [...tree.atPrefix(word).keys()].map((other) =>
      variant(other, 'prefix', 0.9 + (0.1 * word.length) / other.length),
    );
  }

  const slips = new LRUCache<string, Variant[]>({ max: 500 });
  function slipsOf(word: string): Variant[] {
    const found = slips.get(word) ?? findSlips(word);
    slips.set(word, found);
    return found;
  }

  function findSlips(word: string): Variant[] {
    const mostSlips = /\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    if (mostSlips === 0) return [];
    const swapped = swapsOf(word).filter((other) => tree.has(other));
    return [
      ...swapped.map((other) => variant(other, 'typo')),
      ...[...tree.fuzzyGet(word, mostSlips)]
        .map(([other, [, slips]]) => variant(other, 'typo', 1 / (slips + Number(other[0] !== word[0]))))
        .sort((one, other) => other.weight - one.weight || frequencyOf(other.word) - frequencyOf(one.word)),
    ];
  }

  const frequencyOf = (word: string): number => words.get(word)?.parts.length ?? 0;

  return { variantsOf, slipsOf, has: (word) => tree.has(word), apart: (word) => compounds.get(word) };
}

/** A word with two neighbouring letters in each other's place, the commonest slip of the fingers. */
const swapsOf = (word: string): string[] =>
  Array.from(
    { length: word.length - 1 },
    (_each, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  );

const variant = (word: string, level: Level, share = 1): Variant => ({ word, level, weight: weights[level] * share });
