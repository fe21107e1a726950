import type { TypeName } from '#lib/schema/types';
import { asTyped, type Heard, hear } from './normalize-tokens.ts';
import { saysNothing, weakWords } from './stop-words.ts';
import type { Meanings, PhraseMeaning } from './synonyms.ts';
import type { Spelling, Variant } from './spelling.ts';
import type { Token } from './token.ts';
import { tokensOf, wordsOf } from './tokens.ts';

/** One thing that a visitor asks for: a word or a phrase, with all that may stand for it. */
export type Unit = {
  /** As it was typed. */
  text: string;
  /** Where it stands in the search; the words of a question may stand apart, and then have no place. */
  span?: { start: number; end: number };
  /** For each of its words, the words of the library that stand for it. */
  words: Variant[][];
  /** Other words for the same, each a list of words with their variants. */
  same: Variant[][][];
  concepts: PhraseMeaning['concepts'];
  /** Searches for what is near it. */
  related: readonly string[];
  isQuoted: boolean;
  /** The words must stand side by side: they are between quotes, or a date. */
  isTogether: boolean;
  /** A word that says little, such as "school" or "apply": it counts, but nothing is left out for want of it. */
  isWeak: boolean;
  /** The words of a question, such as "did … work": they name where the answer stands, whatever the question is about. */
  isQuestion: boolean;
  /** The word that was searched for instead of one that the library does not have. */
  corrected?: string;
  /** A word of the library that is like this one and may have been meant; it is not searched for. */
  maybe?: string;
};

/** Whether anything here has what a unit asks for. */
export const isKnown = ({ words, same, concepts }: Unit): boolean =>
  concepts.length > 0 ||
  words.every((variants) => variants.length > 0) ||
  same.some((other) => other.every((word) => word.length > 0));

/** Whether a search asks for a kind of record, such as a contact in "who do I ask in Hull". */
export const asksFor = (units: readonly Unit[], type: TypeName): boolean =>
  units.some(({ concepts }) => concepts.some((concept) => concept.kind === 'type' && concept.value === type));

/** Takes a search apart into what it asks for. A literal search takes the typed words alone. */
export function planOf(text: string, spelling: Spelling, meanings: Meanings, isLiteral: boolean): Unit[] {
  const units = piecesOf(text).flatMap(({ tokens, isQuoted }): Unit[] => {
    if (isQuoted) return [{ ...unitOf(wordsIn(tokens), spelling, undefined, true), span: spanOf(tokens) }];
    if (isLiteral) return unitsOf(asTyped(tokens), spelling, undefined);
    const heard = hear(tokens, spelling, meanings);
    const question = meanings.questionIn(heard.map(({ word }) => word));
    if (!question) return unitsOf(heard, spelling, meanings);
    const subject = runsWithout(heard, question.places);
    const asked = unitOf(wordsOf(question.text), spelling, question.meaning, false);
    return [
      ...subject.flatMap((run) => unitsOf(run, spelling, meanings)),
      { ...asked, text: question.text, isWeak: true, isQuestion: true },
    ];
  });
  return units.map((unit) => (unit.span ? { ...unit, text: text.slice(unit.span.start, unit.span.end) } : unit));
}

/** The parts of a search between and outside quotes. A quote that is never closed is no quote. */
function piecesOf(text: string): { tokens: Token[]; isQuoted: boolean }[] {
  let start = 0;
  return text
    .split(/(["“”][^"“”]+["“”])/)
    .map((part, index) => {
      const before = start;
      start += part.length;
      const tokens = tokensOf(part).map((token) => ({
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
function runsWithout(heard: readonly Heard[], places: ReadonlySet<number>): Heard[][] {
  const runs: Heard[][] = [[]];
  for (const [place, each] of heard.entries()) {
    if (places.has(place)) runs.push([]);
    else runs.at(-1)?.push(each);
  }
  return runs.filter(({ length }) => length > 0);
}

function unitsOf(heard: readonly Heard[], spelling: Spelling, meanings: Meanings | undefined): Unit[] {
  const all = heard.map(({ word }) => word);
  const units: Unit[] = [];
  for (let place = 0; place < heard.length; ) {
    const phrase = meanings?.at(all, place);
    const length = phrase?.length ?? 1 + restOfOne(heard, place);
    const words = all.slice(place, place + length);
    if (length > 1 || phrase || !saysNothing(words[0] ?? '')) {
      const these = heard.slice(place, place + length);
      const unit = unitOf(words, spelling, phrase?.meaning, false);
      const typed = these.flatMap((each) => each.typed || []).join(' ');
      const maybe = these.find((each) => each.maybe)?.maybe;
      units.push({
        ...unit,
        span: spanOf(these),
        ...(typed !== unit.text && { corrected: unit.text }),
        ...(maybe && { maybe }),
      });
    }
    place += length;
  }
  return units;
}

/** How many words behind one were typed together with it. */
function restOfOne(heard: readonly Heard[], place: number): number {
  let rest = 0;
  while (heard[place + rest + 1]?.typed === '') rest++;
  return rest;
}

function unitOf(words: string[], spelling: Spelling, meaning: PhraseMeaning | undefined, isQuoted: boolean): Unit {
  const heard = words.length > 1 && !isQuoted ? words.filter((word) => !saysNothing(word) || /\d/.test(word)) : words;
  return {
    text: words.join(' '),
    words: (heard.length > 0 || meaning ? heard : words).map((word) => spelling.variantsOf(word)),
    same: (meaning?.same ?? []).map((other) => wordsOf(other).map((word) => sameAs(word, spelling))),
    concepts: meaning?.concepts ?? [],
    related: meaning?.related ?? [],
    isQuoted,
    isTogether: isQuoted || meaning?.isTogether === true,
    isWeak: isWeak(words, meaning?.concepts ?? []),
    isQuestion: false,
  };
}

/** Words for a kind of record, such as "offers" or "who do I ask", say what is wanted first, not what it must hold. */
const isWeak = (words: string[], concepts: PhraseMeaning['concepts']): boolean =>
  (concepts.length > 0 && concepts.every(({ kind }) => kind === 'type')) || words.every((word) => weakWords.has(word));

const shareOfSynonym = 0.6;

const sameAs = (word: string, spelling: Spelling): Variant[] =>
  spelling
    .variantsOf(word)
    .filter(({ level }) => level !== 'prefix')
    .map((variant) => ({ ...variant, weight: variant.weight * shareOfSynonym }));
