import { formatList, uncapitalize } from './format.ts';

/** Words that are written with a vowel first and said without one, and the other way round. */
const saidWithConsonant = /^(uni(?!n|m)|use|usu|once\b|one\b|eu)/i;
const saidWithVowel = /^(hour|honest|honour|heir)/i;
/** A short form is said letter by letter: "an NLE", "a UTC". */
const shortForm = /^\p{Lu}{2}/u;
const lettersSaidWithVowel = /^[AEFHILMNORSX]/;
const numbersSaidWithVowel = /^(8|11(?!\d)|18(?!\d))/;

/** "a teacher", "an academy", "an NLE", "an 11 to 16 school": a noun with the article that its sound asks for. */
export const withArticle = (noun: string): string => `${isSaidWithVowel(noun) ? 'an' : 'a'} ${noun}`;

function isSaidWithVowel(noun: string): boolean {
  if (/^\d/.test(noun)) return numbersSaidWithVowel.test(noun);
  if (shortForm.test(noun)) return lettersSaidWithVowel.test(noun);
  return saidWithVowel.test(noun) || (/^[aeiou]/i.test(noun) && !saidWithConsonant.test(noun));
}

/** "one of the 12 Opportunity Areas": for a list that names all there are. */
export const oneOfAll = (number: number, many: string): string =>
  `one of the ${number.toLocaleString('en-GB')} ${many}`;

/** "You are a teacher or a senior leader": a statement, its beginning and what may end it, of which one is enough. */
export const statement = (beginning: string, ends: readonly string[]): string =>
  ends.length === 0 ? beginning : `${beginning} ${formatList(ends, 'or')}`;

/** Words that begin a statement with a capital only because they begin it. */
const commonBeginning = /^(A|An|At|It|Its|No|Schools|The|They|You|Your)\b/;

/** Whole statements of which one is enough, as one: "You are a clerk or your board governs at least 2 schools". */
export const eitherOf = (statements: readonly string[]): string =>
  formatList(
    statements.map((each, index) => (index > 0 && commonBeginning.test(each) ? uncapitalize(each) : each)),
    'or',
  );
