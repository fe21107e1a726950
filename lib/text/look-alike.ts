/** Letters of other scripts that look like ours. */
const twins =
  /^[\u0430\u0435\u0441\u043E\u0440\u0445\u0443\u0456\u0458\u0455\u0501\u051B\u051D\u04BB\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u050C\u03BF\u03BD\u03B1\u03C1\u03C5\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7]{2,}$/u;
const words = /[\p{L}\p{M}]+/gu;
const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const latin = /\p{Script=Latin}/u;
const ours = /^[\0-\u024F\u1E00-\u1EFF\u2010-\u205E\u20A0-\u20BF]*$/;

/** Every word of a text whose letters only look like those of another: scripts mixed in one word, or signs for letters. */
export function lookAlikesIn(text: string): { index: number; word: string }[] {
  if (ours.test(text)) return [];
  return [...text.matchAll(words)]
    .filter(([word]) => (latin.test(word) && foreign.test(word)) || twins.test(word) || [...word].some(isSignForLetter))
    .map(({ 0: word, index }) => ({ index, word }));
}

const isSignForLetter = (letter: string): boolean => letter > '\u024F' && /^[A-Za-z]+$/.test(letter.normalize('NFKC'));
