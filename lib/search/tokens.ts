/** A word of a text in the form in which it is compared, and where it stands. */
export type Token = { word: string; start: number; end: number };

const pattern = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*(?:[’']\p{L}+)?/gu;

/** The words of a text, in small letters, without accents, possessive endings and thousands commas. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(pattern)].map((match) => ({
    word: plain(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
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

function plain(word: string): string {
  // Almost every word is already plain.
  if (/^[a-z]+$/.test(word)) return word;
  const simple = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s$|[’']/g, '')
    .replace(/(?<=\d),(?=\d{3})/g, '');
  // 16k and 16,000 are the same sum.
  return simple.replace(/^(\d{1,4})k$/, '$1000');
}
