/** Letters that nobody sees, or that change how their neighbours are shown. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** "U+202E", the number of a letter as Unicode writes it. */
export const formatCodePoint = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text in which everything that cannot be seen is written as its number, safe to print in a terminal. */
export const escapeInvisible = (text: string): string =>
  text.replace(unseen, (letter) => `[${formatCodePoint(letter)}]`);
