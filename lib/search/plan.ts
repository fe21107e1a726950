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
  /** Between quotes: the words must stand side by side. */
  isQuoted: boolean;
  /** A word that says little, such as "school" or "apply": it counts, but nothing is left out for want of it. */
  isWeak: boolean;
  /** The word that was searched for instead of one that the library does not have. */
  corrected?: string;
};

/** Words of a question that say nothing of what is asked for. */
const silent = new Set(
  'a an and any are as at be by can could did do does for from had has have how i if in is it its me my of on or our should some that the their there these this those to us was we were what when where which who whom whose why will with would you your'.split(
    ' ',
  ),
);

/** Words that say little on a site about help for schools. */
const weak = new Set(
  'about apply ask available contact eligible eligibility find free get give help info information list looking many much need new offer offers open paid pay pays people please school schools someone tell uk want work works near no not'.split(
    ' ',
  ),
);

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

function unitsOf(typed: string[], spelling: Spelling, meanings: Meanings, isLiteral: boolean): Unit[] {
  const corrected = isLiteral ? typed : typed.map((word) => correct(word, spelling, meanings));
  const units: Unit[] = [];
  for (let place = 0; place < typed.length; ) {
    const phrase = isLiteral ? undefined : meanings.at(corrected, place);
    const length = phrase?.length ?? 1;
    const words = corrected.slice(place, place + length);
    const isSilent = length === 1 && silent.has(words[0] ?? '') && !phrase;
    if (!isSilent || typed.length === 1) {
      const original = typed.slice(place, place + length).join(' ');
      const unit = unitOf(words, spelling, phrase?.meaning, false);
      units.push({ ...unit, text: original, ...(original !== unit.text && { corrected: unit.text }) });
    }
    place += length;
  }
  return units;
}

/** The word itself where the library or a phrase has it; else the likeliest word that was meant. */
function correct(word: string, spelling: Spelling, meanings: Meanings): string {
  if (silent.has(word) || meanings.of(word) || spelling.variantsOf(word).length > 0) return word;
  return spelling.slipsOf(word)[0]?.word ?? word;
}

function unitOf(words: string[], spelling: Spelling, meaning: PhraseMeaning | undefined, isQuoted: boolean): Unit {
  const heard = words.length > 1 ? words.filter((word) => !silent.has(word)) : words;
  return {
    text: words.join(' '),
    words: (heard.length > 0 ? heard : words).map((word) => spelling.variantsOf(word)),
    same: (meaning?.same ?? []).map((other) =>
      wordsOf(other)
        .filter((word) => !silent.has(word))
        .map(exactly),
    ),
    concepts: meaning?.concepts ?? [],
    isQuoted,
    isWeak: words.every((word) => weak.has(word)),
  };
}

const exactly = (word: string): Variant[] => [{ word, level: 'synonym', weight: 0.75 }];
