import type { RecordOf } from '#lib/schema/types';

type TermRecord = RecordOf<'term'>;
/** A word of the glossary where it stands in a text. */
type TermUse = { term: TermRecord; start: number; end: number };
export type FindTerms = (text: string) => TermUse[];

const isShortForm = (name: string): boolean => /^[A-Z][A-Za-z]?[A-Z]/.test(name) && !name.includes(' ');

/** The forms under which texts name a term: its title, what it stands for, and its other short forms. */
const listForms = ({ title, full, also = [] }: TermRecord): string[] => [
  title,
  ...(full ? [full] : []),
  ...also.filter(isShortForm),
];

/**
 * Makes a function that finds every word of the glossary in a text, the longest first; everyday words are left alone.
 * Forms are looked up by their first word: one pattern of all forms takes several times as long, and every page waits for it.
 */
export function createTermFinder(terms: readonly TermRecord[]): FindTerms {
  const forms = terms
    .filter(({ everyday }) => !everyday)
    .flatMap((term) => listForms(term).flatMap((form) => listSpellings(form).map((said) => ({ said, term }))));
  const byForm = new Map(forms.map((form) => [form.said, form]));
  const longestFirst = [...byForm.values()].toSorted((one, other) => other.said.length - one.said.length);
  const byFirstWord = Map.groupBy(longestFirst, ({ said }) => /^[\p{L}\d]*/u.exec(said)?.[0]);
  return (text) => {
    const uses: TermUse[] = [];
    for (const { 0: word, index: start } of text.matchAll(/(?<![\p{L}\d-])[\p{L}\d]+/gu)) {
      if (start < (uses.at(-1)?.end ?? 0)) continue;
      const form = byFirstWord
        .get(word)
        ?.find(({ said }) => text.startsWith(said, start) && !isWordCharacter.test(text.slice(start + said.length)));
      if (form) uses.push({ term: form.term, start, end: start + form.said.length });
    }
    return uses;
  };
}

/** A word that goes on is another word. */
const isWordCharacter = /^[\p{L}\d-]/u;

/** A form as it is, inside a sentence and for several: "Academy", "academy", "Academies". A name keeps its capitals. */
function listSpellings(form: string): string[] {
  const isName = /\p{Lu}/u.test(form.slice(1));
  const cases = isName ? [form] : [form, form.charAt(0).toLowerCase() + form.slice(1)];
  return cases.flatMap((each) => [each, pluralize(each)]);
}

const pluralize = (word: string): string => (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`);
