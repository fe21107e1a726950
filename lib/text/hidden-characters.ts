import { formatCodePoint } from './escape-invisible.ts';

/** A letter that cannot be seen or that changes how its neighbours look, where it stands, and whether it can simply go. */
export type HiddenCharacter = { index: number; name: string; found: string; isIdle: boolean };

/** Without these the text says the same. A space without width may stand where a real one was lost, so it is not among them. */
const idle = /^[\u00AD\u2060\uFEFF]$/;

/** Emoji are made with joiners that nobody sees; those are right. Line breaks and tabs are right too. */
const suspect =
  /\p{RGI_Emoji}|[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\uFFFD-\uFFFF]--[\t\n]]|\p{M}{4,}/gv;
const emoji = /^\p{RGI_Emoji}$/v;
const plainText = /^[\t\n\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/;

const characterNames: Record<string, string> = {
  'U+0000': 'a NUL',
  'U+000D': 'half of a Windows line break',
  'U+00AD': 'a soft hyphen',
  'U+200B': 'a space without width',
  'U+200C': 'a non-joiner without width',
  'U+200D': 'a joiner without width',
  'U+200E': 'a mark that turns the direction of the text',
  'U+200F': 'a mark that turns the direction of the text',
  'U+2060': 'a joiner without width',
  'U+FEFF': 'a mark of byte order in the middle of the text',
  'U+FFFD': 'the sign for a letter that was lost',
};

/** Every letter of a text that hides something. */
export function findHiddenCharacters(text: string): HiddenCharacter[] {
  if (plainText.test(text)) return [];
  return [...text.matchAll(suspect)]
    .filter(([found]) => !emoji.test(found))
    .map(({ 0: found, index }) => ({ index, name: nameCharacter(found), found, isIdle: idle.test(found) }));
}

function nameCharacter(found: string): string {
  if (/^\p{M}/u.test(found)) return `${[...found].length} accents on one letter`;
  const code = formatCodePoint(found);
  const isTurn = /[\u061C\u202A-\u202E\u2066-\u2069]/.test(found);
  return `${isTurn ? characterNames['U+200E'] : (characterNames[code] ?? 'a sign that nobody sees')} (${code})`;
}
