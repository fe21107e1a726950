import { englishWords } from './english-words.ts';
import { saysNothing } from './stop-words.ts';
import type { Meanings } from './synonyms.ts';
import type { Spelling } from './spelling.ts';
import { stemOf } from './stem.ts';
import type { Token } from './token.ts';

/** A word as it was typed, where, and as the library writes it. */
export type Heard = {
  /** Nothing for the second of two words that were typed as one. */
  typed: string;
  word: string;
  start: number;
  end: number;
  /** A word of the library that may have been meant, where that is not sure enough to search for it. */
  maybe?: string;
};

const english = new Set(englishWords.split(' '));

/** Words as they were typed. */
export const asTyped = (tokens: readonly Token[]): Heard[] => tokens.map((token) => ({ ...token, typed: token.word }));

/** Each word as the library writes it: "well being" is one word there, "cochairs" two, and slips are put right. */
export function hear(tokens: readonly Token[], spelling: Spelling, meanings: Meanings): Heard[] {
  const heard: Heard[] = [];
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place] as Token;
    const next = tokens[place + 1];
    const joined = next && isOneWord(token.word, next.word, spelling, meanings);
    if (joined) {
      heard.push({
        typed: `${token.word} ${next.word}`,
        word: token.word + next.word,
        start: token.start,
        end: next.end,
      });
      place++;
    } else heard.push(...heardOf(token, spelling, meanings));
  }
  return heard;
}

/** Two words that the library writes as one. Numbers are never joined. */
function isOneWord(word: string, next: string, spelling: Spelling, meanings: Meanings): boolean {
  const joined = word + next;
  return !/\d/.test(joined) && spelling.has(joined) && !saysNothing(joined) && !meanings.of(`${word} ${next}`);
}

function heardOf({ word, start, end }: Token, spelling: Spelling, meanings: Meanings): Heard[] {
  const isKnown = saysNothing(word) || meanings.has(word) || spelling.variantsOf(word).length > 0;
  if (isKnown) return [{ typed: word, word, start, end }];
  const apart = spelling.apart(word) ?? meanings.apart(word) ?? lettersAndNumber(word, spelling);
  if (apart) return apart.map((part, index) => ({ typed: index === 0 ? word : '', word: part, start, end }));
  const slip = spelling.slipsOf(word).find((variant) => !saysNothing(variant.word))?.word;
  if (!slip) return [{ typed: word, word, start, end }];
  // A word of the language is what it says, and not another one that the library happens to have.
  return [
    english.has(stemOf(word))
      ? { typed: word, word, start, end, maybe: slip }
      : { typed: word, word: slip, start, end },
  ];
}

/** "tier1" as tier and 1, where the library has the word. */
function lettersAndNumber(word: string, spelling: Spelling): string[] | undefined {
  const [, letters = '', digits = ''] = /^([a-z]{2,})(\d+)$/.exec(word) ?? [];
  return letters && spelling.has(letters) ? [letters, digits] : undefined;
}
