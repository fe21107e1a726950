import type { RecordOf } from '#lib/model/types';

type Term = RecordOf<'term'>;
/** A word of the glossary where it stands in a text. */
type WordUse = { term: Term; start: number; end: number };
export type FindWords = (text: string) => WordUse[];

const isShortForm = (name: string): boolean => /^[A-Z][A-Za-z]?[A-Z]/.test(name) && !name.includes(' ');

/** The forms under which texts name a term: its title, what it stands for, and its other short forms. */
const formsOf = ({ title, full, also = [] }: Term): string[] => [
  title,
  ...(full ? [full] : []),
  ...also.filter(isShortForm),
];

/** Makes a function that finds every word of the glossary in a text, the longest first; everyday words are left alone. */
export function makeFindWords(terms: readonly Term[]): FindWords {
  const byForm = new Map(
    terms
      .filter(({ everyday }) => !everyday)
      .flatMap((term) => formsOf(term).flatMap((form) => spellings(form).map((each) => [each, term] as const))),
  );
  const longestFirst = [...byForm.keys()].toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${longestFirst.map(RegExp.escape).join('|')})(?![\\p{L}\\d-])`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: said, index }) => {
      const term = byForm.get(said);
      return term ? [{ term, start: index, end: index + said.length }] : [];
    });
}

/** A form as it is, inside a sentence and for several: "Academy", "academy", "Academies". A name keeps its capitals. */
function spellings(form: string): string[] {
  const isName = /\p{Lu}/u.test(form.slice(1));
  const cases = isName ? [form] : [form, form.charAt(0).toLowerCase() + form.slice(1)];
  return cases.flatMap((each) => [each, severalOf(each)]);
}

const severalOf = (word: string): string => (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`);
