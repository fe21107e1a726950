/** A piece of text whose bytes were read in the wrong encoding, where it stands, and what was meant. */
export type Mojibake = { index: number; was: string; now: string };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The byte that Windows shows as a letter: both the letter itself, and the control sign that Latin-1 has there. */
const byteOf = new Map<string, number>();
for (let byte = 0x80; byte <= 0xff; byte++) {
  byteOf.set(new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte);
  byteOf.set(String.fromCharCode(byte), byte);
}

const asClass = (from: number, to: number): string =>
  [...byteOf]
    .filter(([, byte]) => from <= byte && byte <= to)
    .map(([letter]) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`)
    .join('');

/** A first byte of UTF-8 shown as a letter, and as many further bytes as it announces. */
const next = `[${asClass(0x80, 0xbf)}]`;
const suspect = new RegExp(
  `[${asClass(0xc2, 0xdf)}]${next}|[${asClass(0xe0, 0xef)}]${next}{2}|[${asClass(0xf0, 0xf4)}]${next}{3}`,
  'gu',
);
/** What people really write: accents, quotes, dashes, the pound and the euro, a mark of byte order, an emoji. */
const likely = /^[\u00A0-\u017F\u02C6\u02DC\u2010-\u205E\u20A0-\u20BF\u2122\uFEFF\uFFFD\u{1F000}-\u{1FAFF}]$/u;

/** Every place where UTF-8 was read as Windows text, such as "Â£" for "£", with the letter that was meant. */
export function mojibakeIn(text: string): Mojibake[] {
  return [...text.matchAll(suspect)].flatMap(({ 0: was, index }) => {
    const now = decoded(was);
    return now !== undefined && likely.test(now) ? [{ index, was, now }] : [];
  });
}

function decoded(letters: string): string | undefined {
  try {
    return utf8.decode(Uint8Array.from(letters, (letter) => byteOf.get(letter) ?? 0));
  } catch {
    return undefined;
  }
}
