import { isNumeral, joinNumbers, stripScale } from './parse-numbers.ts';
import type { Token } from './token.ts';

/** A short form with dots (S.E.N.D.), the grade A*, or letters and digits with thousands commas and an ending. */
const tokenPattern =
  /(?<![\p{L}\p{N}])(?:\p{L}(?:\.[\p{L}\p{N}])+(?![\p{L}\p{N}])|\p{L}\*+)|[\p{L}\p{N}]+(?:(?:,\p{N}{3}(?!\p{N})|\.\p{N}+)+\p{L}*)?(?:[’']\p{L}+)?/gu;

/** The words of a text, in small letters, without accents and possessive endings; numbers are written in one way. */
export function tokenize(text: string): Token[] {
  let hasNumbers = false;
  const tokens = [...text.matchAll(tokenPattern)].map((match) => {
    const word = normalizeWord(match[0]);
    hasNumbers ||= isNumeral(word);
    return { word, start: match.index, end: match.index + match[0].length };
  });
  return hasNumbers ? joinNumbers(text, tokens) : tokens;
}

export const splitWords = (text: string): string[] => tokenize(text).map(({ word }) => word);

/** The words of a text that hyphens hold together: "co-chairs" gives co and chairs. */
export function findHyphenated(text: string, tokens: readonly Token[]): string[][] {
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

function normalizeWord(word: string): string {
  // Almost every word is already plain.
  if (/^[a-z]+$/.test(word)) return written.get(word) ?? word;
  const simple = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s$|[’']/g, '')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<=\p{L})\.|\.(?=\p{L})/gu, '');
  return stripScale(written.get(simple) ?? simple);
}
