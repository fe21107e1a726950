/** Letters of other scripts that look like ours. */
const twins = /^[аесорхуіјѕԁԛԝһАВЕЅІЈКМНОРСТУХԌοναρυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{2,}$/u;
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
