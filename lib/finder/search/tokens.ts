import { isNumeral, withNumbers, withoutScale } from './parse-numbers.ts';
import type { Token } from './token.ts';

/** A short form with dots (S.E.N.D.), the grade A*, or letters and digits with thousands commas and an ending. */
const pattern =
  /(?<![\p{L}\p{N}])(?:\p{L}(?:\.[\p{L}\p{N}])+(?![\p{L}\p{N}])|\p{L}\*+)|[\p{L}\p{N}]+(?:(?:,\p{N}{3}(?!\p{N})|\.\p{N}+)+\p{L}*)?(?:[’']\p{L}+)?/gu;

/** The words of a text, in small letters, without accents and possessive endings; numbers are written in one way. */
export function tokensOf(text: string): Token[] {
  let hasNumbers = false;
  const tokens = [...text.matchAll(pattern)].map((match) => {
    const word = plain(match[0]);
    hasNumbers ||= isNumeral(word);
    return { word, start: match.index, end: match.index + match[0].length };
  });
  return hasNumbers ? withNumbers(text, tokens) : tokens;
}

export const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word);

/** The words of a text that hyphens hold together: "co-chairs" gives co and chairs. */
export function hyphenatedIn(text: string, tokens: readonly Token[]): string[][] {
  const chains: string[][] = [];
  let end = -1;
  for (const token of tokens) {
    if (token.start === end + 1 && text[end] === '-') chains.at(-1)?.push(token.word);
    else chains.push([token.word]);
    end = token.end;
  }
  return chains.filter(({ length }) => length > 1);
}

/** Words that are written in two ways. */
const written = new Map([['saint', 'st']]);

function plain(word: string): string {
  // Almost every word is already plain.
  if (/^[a-z]+$/.test(word)) return written.get(word) ?? word;
  const simple = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s$|[’']/g, '')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<=\p{L})\.|\.(?=\p{L})/gu, '');
  return withoutScale(written.get(simple) ?? simple);
}
