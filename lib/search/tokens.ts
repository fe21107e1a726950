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

function plain(word: string): string {
  const simple = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s$|[’']/g, '')
    .replace(/(?<=\d),(?=\d{3})/g, '');
  // 16k and 16,000 are the same sum.
  return simple.replace(/^(\d{1,4})k$/, '$1000');
}
