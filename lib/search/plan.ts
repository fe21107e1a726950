import type { TypeName } from '#lib/model/types';
import type { Meanings, PhraseMeaning } from './meanings.ts';
import type { Spelling, Variant } from './spelling.ts';
import { wordsOf } from './tokens.ts';

/** One thing that a visitor asks for: a word or a phrase, with all that may stand for it. */
export type Unit = {
  /** As it was typed. */
  text: string;
  /** For each of its words, the words of the library that stand for it. */
  words: Variant[][];
  /** Other words for the same, each a list of words with their variants. */
  same: Variant[][][];
  concepts: PhraseMeaning['concepts'];
  /** Searches for what is near it. */
  related: readonly string[];
  /** Between quotes: the words must stand side by side. */
  isQuoted: boolean;
  /** A word that says little, such as "school" or "apply": it counts, but nothing is left out for want of it. */
  isWeak: boolean;
  /** The word that was searched for instead of one that the library does not have. */
  corrected?: string;
};

/** Words of a question that say nothing of what is asked for. */
const silent = new Set(
  'a also am an and any are arent as at be been being but by can cant could did do does doesnt dont for from had happened has have he her his how i if im in into is isnt it its ive just me mean means my of on or our please she should so some still than that the their them there these they this those to us was we were what whats when where which while who whom whos whose why will with wont would yet you your'.split(
    ' ',
  ),
);

/** Words that say little on a site about help for schools. */
const weak = new Set(
  'about apply ask available behind borough child children city council county district eligible eligibility falling find first free get give help info information kid kids list local look looking many much near need new no not now open paid pay pays people person phone pupil pupils scheme school schools someone start starting stop support tell time uk want website where work works youngster youngsters'.split(
    ' ',
  ),
);

/** Whether anything here has what a unit asks for. */
export const isKnown = ({ words, concepts }: Unit): boolean =>
  concepts.length > 0 || words.every((variants) => variants.length > 0);

/** Whether a search asks for a kind of record, such as a contact in "who do I ask in Hull". */
export const asksFor = (units: readonly Unit[], type: TypeName): boolean =>
  units.some(({ concepts }) => concepts.some((concept) => concept.kind === 'type' && concept.value === type));

/** Takes a search apart into what it asks for. A literal search takes the typed words alone. */
export function planOf(text: string, spelling: Spelling, meanings: Meanings, isLiteral: boolean): Unit[] {
  return piecesOf(text).flatMap(({ words, isQuoted }) =>
    isQuoted ? [unitOf(words, spelling, undefined, true)] : unitsOf(words, spelling, meanings, isLiteral),
  );
}

/** The parts of a search between and outside quotes. A quote that is never closed is no quote. */
function piecesOf(text: string): { words: string[]; isQuoted: boolean }[] {
  return text
    .split(/["“”]([^"“”]+)["“”]/)
    .map((part, index) => ({ words: wordsOf(part), isQuoted: index % 2 === 1 }))
    .filter(({ words }) => words.length > 0);
}

/** A word as it was typed, and as the library writes it. */
type Heard = { typed: string; word: string };

function unitsOf(typed: string[], spelling: Spelling, meanings: Meanings, isLiteral: boolean): Unit[] {
  const heard = isLiteral ? typed.map((word) => ({ typed: word, word })) : hear(typed, spelling, meanings);
  const all = heard.map(({ word }) => word);
  const units: Unit[] = [];
  for (let place = 0; place < heard.length; ) {
    const phrase = isLiteral ? undefined : meanings.at(all, place);
    const length = phrase?.length ?? 1;
    const words = all.slice(place, place + length);
    const isSilent = length === 1 && silent.has(words[0] ?? '') && !phrase;
    if (!isSilent || heard.length === 1) {
      const original = heard.slice(place, place + length).flatMap((each) => each.typed || []);
      const unit = unitOf(words, spelling, phrase?.meaning, false);
      const text = original.join(' ');
      units.push({ ...unit, text, ...(text !== unit.text && { corrected: unit.text }) });
    }
    place += length;
  }
  return units;
}

/** Each word as the library writes it: "well being" is one word there, "cochairs" two, and slips are put right. */
function hear(typed: string[], spelling: Spelling, meanings: Meanings): Heard[] {
  const heard: Heard[] = [];
  for (let place = 0; place < typed.length; place++) {
    const word = typed[place] ?? '';
    const next = typed[place + 1] ?? '';
    const joined = word + next;
    if (next && spelling.has(joined) && !silent.has(joined) && !meanings.of(`${word} ${next}`)) {
      heard.push({ typed: `${word} ${next}`, word: joined });
      place++;
    } else if (silent.has(word) || meanings.has(word) || spelling.variantsOf(word).length > 0) {
      heard.push({ typed: word, word });
    } else {
      const [first, ...others] = spelling.apart(word) ?? [spelling.slipsOf(word)[0]?.word ?? word];
      heard.push({ typed: word, word: first ?? word }, ...others.map((other) => ({ typed: '', word: other })));
    }
  }
  return heard;
}

function unitOf(words: string[], spelling: Spelling, meaning: PhraseMeaning | undefined, isQuoted: boolean): Unit {
  const heard = words.length > 1 && !isQuoted ? words.filter((word) => !silent.has(word)) : words;
  return {
    text: words.join(' '),
    words: (heard.length > 0 || meaning ? heard : words).map((word) => spelling.variantsOf(word)),
    same: (meaning?.same ?? []).map((other) => wordsOf(other).map((word) => sameAs(word, spelling))),
    concepts: meaning?.concepts ?? [],
    related: meaning?.related ?? [],
    isQuoted,
    isWeak: isWeak(words, meaning?.concepts ?? []),
  };
}

/** Words for a kind of record, such as "offers" or "who do I ask", say what is wanted first, not what it must hold. */
const isWeak = (words: string[], concepts: PhraseMeaning['concepts']): boolean =>
  (concepts.length > 0 && concepts.every(({ kind }) => kind === 'type')) || words.every((word) => weak.has(word));

const shareOfSynonym = 0.6;

const sameAs = (word: string, spelling: Spelling): Variant[] =>
  spelling
    .variantsOf(word)
    .filter(({ level }) => level !== 'prefix')
    .map((variant) => ({ ...variant, weight: variant.weight * shareOfSynonym }));
