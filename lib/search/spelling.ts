import SearchableMap from 'minisearch/SearchableMap';
import { stemmer } from 'stemmer';

/** How a word of the library came to be found for a word that was typed; the first is the best. */
type Level = 'exact' | 'stem' | 'prefix' | 'synonym' | 'typo';

/** A word of the library that stands for a typed word, and how much a match of it counts, from 0 to 1. */
export type Variant = { word: string; level: Level; weight: number };

const weights = { exact: 1, stem: 0.9, prefix: 0.5, synonym: 0.75, typo: 0.4 } as const;

/** All words of a library, ready to be asked for those that are like a typed one. */
export type Spelling = {
  /** The words that stand for a typed word. Likely slips are tried only when nothing else is found. */
  variantsOf(word: string): Variant[];
  /** The words that may have been meant by a word that the library does not have, the likest first. */
  slipsOf(word: string): Variant[];
  has(word: string): boolean;
};

export function makeSpelling(words: Iterable<string>): Spelling {
  const tree = new SearchableMap<string>();
  const stems = new Map<string, string[]>();
  for (const word of words) {
    if (tree.has(word)) continue;
    tree.set(word, word);
    const stem = stemOf(word);
    stems.set(stem, [...(stems.get(stem) ?? []), word]);
  }

  function variantsOf(word: string): Variant[] {
    const same = tree.has(word) ? [variant(word, 'exact')] : [];
    const stem = (stems.get(stemOf(word)) ?? [])
      .filter((other) => other !== word)
      .map((other) => variant(other, 'stem'));
    const known = new Set([...same, ...stem].map((each) => each.word));
    return [...same, ...stem, ...prefixesOf(word).filter((each) => !known.has(each.word))];
  }

  function prefixesOf(word: string): Variant[] {
    if (word.length < 3) return [];
    return [...tree.atPrefix(word).keys()].map((other) => variant(other, 'prefix', word.length / other.length));
  }

  function slipsOf(word: string): Variant[] {
    const mostSlips = /\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    if (mostSlips === 0) return [];
    return [...tree.fuzzyGet(word, mostSlips)]
      .map(([other, [, slips]]) => ({ ...variant(other, 'typo', 1 / (slips + Number(other[0] !== word[0]))), slips }))
      .sort((one, other) => other.weight - one.weight || one.word.localeCompare(other.word));
  }

  return { variantsOf, slipsOf, has: (word) => tree.has(word) };
}

const variant = (word: string, level: Level, share = 1): Variant => ({ word, level, weight: weights[level] * share });

/** A word without its ending; numbers and short words are left as they are. */
export const stemOf = (word: string): string => (/\d/.test(word) || word.length < 4 ? word : stemmer(word));
