import { englishWords } from './english-words.ts';
import type { Spelling } from './spelling.ts';
import { getStem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import type { SynonymIndex } from './synonyms.ts';
import type { Token } from './token.ts';

/** A word as it was typed, where, and as the library writes it. */
export type NormalizedToken = {
  /** Nothing for the second of two words that were typed as one. */
  typed: string;
  word: string;
  start: number;
  end: number;
  /** A word of the library that may have been meant, where that is not sure enough to search for it. */
  maybe?: string;
};

const englishWordSet = new Set(englishWords.split(' '));

/** Words as they were typed. */
export const keepAsTyped = (tokens: readonly Token[]): NormalizedToken[] =>
  tokens.map((token) => ({ ...token, typed: token.word }));

/** Each word as the library writes it: "well being" is one word there, "cochairs" two, and slips are put right. */
export function normalizeTokens(
  tokens: readonly Token[],
  spelling: Spelling,
  meanings: SynonymIndex,
): NormalizedToken[] {
  const heard: NormalizedToken[] = [];
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
    } else heard.push(...normalizeToken(token, spelling, meanings));
  }
  return heard;
}

/** Two words that the library writes as one. Numbers are never joined. */
function isOneWord(word: string, next: string, spelling: Spelling, meanings: SynonymIndex): boolean {
  const joined = word + next;
  return !/\d/.test(joined) && spelling.has(joined) && !isStopWord(joined) && !meanings.find(`${word} ${next}`);
}

function normalizeToken({ word, start, end }: Token, spelling: Spelling, meanings: SynonymIndex): NormalizedToken[] {
  const isKnown = isStopWord(word) || meanings.has(word) || spelling.listVariants(word).length > 0;
  if (isKnown) return [{ typed: word, word, start, end }];
  const apart = spelling.splitCompound(word) ?? meanings.apart(word) ?? lettersAndNumber(word, spelling);
  if (apart) return apart.map((part, index) => ({ typed: index === 0 ? word : '', word: part, start, end }));
  const slip = spelling.findTypos(word).find((variant) => !isStopWord(variant.word))?.word;
  if (!slip) return [{ typed: word, word, start, end }];
  // A word of the language is what it says, and not another one that the library happens to have.
  return [
    englishWordSet.has(getStem(word))
      ? { typed: word, word, start, end, maybe: slip }
      : { typed: word, word: slip, start, end },
  ];
}

/** "tier1" as tier and 1, where the library has the word. */
function lettersAndNumber(word: string, spelling: Spelling): string[] | undefined {
  const [, letters = '', digits = ''] = /^([a-z]{2,})(\d+)$/.exec(word) ?? [];
  return letters && spelling.has(letters) ? [letters, digits] : undefined;
}
