/** A word of a text in the form in which it is compared, and where it stands. */
export type Token = { word: string; start: number; end: number };
