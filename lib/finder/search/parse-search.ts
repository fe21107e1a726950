import type { TypeName } from '#lib/schema/types';
import { keepAsTyped, type NormalizedToken, normalizeTokens } from './normalize-tokens.ts';
import type { Spelling, WordVariant } from './spelling.ts';
import { isStopWord, lowWeightWords } from './stop-words.ts';
import type { PhraseMeaning, SynonymIndex } from './synonyms.ts';
import type { Token } from './token.ts';
import { splitWords, tokenize } from './tokens.ts';

/** One thing that a visitor asks for: a word or a phrase, with all that may stand for it. */
export type QueryTerm = {
  /** As it was typed. */
  text: string;
  /** Where it stands in the search; the words of a question may stand apart, and then have no place. */
  span?: { start: number; end: number };
  /** For each of its words, the words of the library that stand for it. */
  words: WordVariant[][];
  /** Other words for the same, each a list of words with their variants. */
  synonyms: WordVariant[][][];
  concepts: PhraseMeaning['concepts'];
  /** Searches for what is near it. */
  related: readonly string[];
  isQuoted: boolean;
  /** The words must stand side by side: they are between quotes, or a date. */
  isTogether: boolean;
  /** A word that says little, such as "school" or "apply": it counts, but nothing is left out for want of it. */
  isLowWeight: boolean;
  /** The words of a question, such as "did … work": they name where the answer stands, whatever the question is about. */
  isQuestion: boolean;
  /** The word that was searched for instead of one that the library does not have. */
  corrected?: string;
  /** A word of the library that is like this one and may have been meant; it is not searched for. */
  maybe?: string;
};

/** Whether anything here has what a unit asks for. */
export const isKnownTerm = ({ words, synonyms, concepts }: QueryTerm): boolean =>
  concepts.length > 0 ||
  words.every((variants) => variants.length > 0) ||
  synonyms.some((other) => other.every((word) => word.length > 0));

/** Whether a search asks for a kind of record, such as a contact in "who do I ask in Hull". */
export const asksForType = (terms: readonly QueryTerm[], type: TypeName): boolean =>
  terms.some(({ concepts }) => concepts.some((concept) => concept.kind === 'type' && concept.value === type));

/** Takes a search apart into what it asks for. A literal search takes the typed words alone. */
export function parseSearch(
  text: string,
  spelling: Spelling,
  synonymIndex: SynonymIndex,
  isLiteral: boolean,
): QueryTerm[] {
  const terms = splitQuotes(text).flatMap(({ tokens, isQuoted }): QueryTerm[] => {
    if (isQuoted) return [{ ...createQueryTerm(wordsIn(tokens), spelling, undefined, true), span: spanOf(tokens) }];
    if (isLiteral) return createQueryTerms(keepAsTyped(tokens), spelling, undefined);
    const heard = normalizeTokens(tokens, spelling, synonymIndex);
    const question = synonymIndex.questionIn(heard.map(({ word }) => word));
    if (!question) return createQueryTerms(heard, spelling, synonymIndex);
    const subject = runsWithout(heard, question.places);
    const asked = createQueryTerm(splitWords(question.text), spelling, question.meaning, false);
    return [
      ...subject.flatMap((run) => createQueryTerms(run, spelling, synonymIndex)),
      { ...asked, text: question.text, isLowWeight: true, isQuestion: true },
    ];
  });
  return terms.map((term) => (term.span ? { ...term, text: text.slice(term.span.start, term.span.end) } : term));
}

/** The parts of a search between and outside quotes. A quote that is never closed is no quote. */
function splitQuotes(text: string): { tokens: Token[]; isQuoted: boolean }[] {
  let start = 0;
  return text
    .split(/(["“”][^"“”]+["“”])/)
    .map((part, index) => {
      const before = start;
      start += part.length;
      const tokens = tokenize(part).map((token) => ({
        ...token,
        start: token.start + before,
        end: token.end + before,
      }));
      return { tokens, isQuoted: index % 2 === 1 };
    })
    .filter(({ tokens }) => tokens.length > 0);
}

const wordsIn = (tokens: readonly Token[]): string[] => tokens.map(({ word }) => word);

const spanOf = (tokens: readonly { start: number; end: number }[]) => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

/** The words before, between and behind those at some places. */
function runsWithout(heard: readonly NormalizedToken[], places: ReadonlySet<number>): NormalizedToken[][] {
  const runs: NormalizedToken[][] = [[]];
  for (const [place, each] of heard.entries()) {
    if (places.has(place)) runs.push([]);
    else runs.at(-1)?.push(each);
  }
  return runs.filter(({ length }) => length > 0);
}

function createQueryTerms(
  heard: readonly NormalizedToken[],
  spelling: Spelling,
  synonymIndex: SynonymIndex | undefined,
): QueryTerm[] {
  const all = heard.map(({ word }) => word);
  const terms: QueryTerm[] = [];
  for (let place = 0; place < heard.length; ) {
    const phrase = synonymIndex?.findLongest(all, place);
    const length = phrase?.length ?? 1 + restOfOne(heard, place);
    const words = all.slice(place, place + length);
    if (length > 1 || phrase || !isStopWord(words[0] ?? '')) {
      const these = heard.slice(place, place + length);
      const term = createQueryTerm(words, spelling, phrase?.meaning, false);
      const typed = these.flatMap((each) => each.typed || []).join(' ');
      const maybe = these.find((each) => each.maybe)?.maybe;
      terms.push({
        ...term,
        span: spanOf(these),
        ...(typed !== term.text && { corrected: term.text }),
        ...(maybe && { maybe }),
      });
    }
    place += length;
  }
  return terms;
}

/** How many words behind one were typed together with it. */
function restOfOne(heard: readonly NormalizedToken[], place: number): number {
  let rest = 0;
  while (heard[place + rest + 1]?.typed === '') rest++;
  return rest;
}

function createQueryTerm(
  words: string[],
  spelling: Spelling,
  meaning: PhraseMeaning | undefined,
  isQuoted: boolean,
): QueryTerm {
  const heard = words.length > 1 && !isQuoted ? words.filter((word) => !isStopWord(word) || /\d/.test(word)) : words;
  return {
    text: words.join(' '),
    words: (heard.length > 0 || meaning ? heard : words).map((word) => spelling.listVariants(word)),
    synonyms: (meaning?.synonyms ?? []).map((other) =>
      splitWords(other).map((word) => listSynonymVariants(word, spelling)),
    ),
    concepts: meaning?.concepts ?? [],
    related: meaning?.related ?? [],
    isQuoted,
    isTogether: isQuoted || meaning?.isTogether === true,
    isLowWeight: isLowWeightTerm(words, meaning?.concepts ?? []),
    isQuestion: false,
  };
}

/** Words for a kind of record, such as "offers" or "who do I ask", say what is wanted first, not what it must hold. */
const isLowWeightTerm = (words: string[], concepts: PhraseMeaning['concepts']): boolean =>
  (concepts.length > 0 && concepts.every(({ kind }) => kind === 'type')) ||
  words.every((word) => lowWeightWords.has(word));

const synonymFactor = 0.6;

const listSynonymVariants = (word: string, spelling: Spelling): WordVariant[] =>
  spelling
    .listVariants(word)
    .filter(({ level }) => level !== 'prefix')
    .map((variant) => ({ ...variant, weight: variant.weight * synonymFactor }));
