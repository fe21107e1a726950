import type { Library } from '#lib/content/library';
import { byAge, keyStage, theme } from '#lib/model/topics';
import { type AnyRecord, type TypeName, typeNames } from '#lib/model/types';
import { namesOf } from './names.ts';
import { stemOf } from './spelling.ts';
import { wordsOf } from './tokens.ts';

/** Something that a phrase may mean: a theme, a key stage, a kind of record, or one record. */
export type Concept =
  | { kind: 'theme' | 'stage' | 'type'; value: string }
  | { kind: 'record'; type: TypeName; id: string };

/** What a phrase means: concepts, other words for the same thing, and searches for what is near it. */
export type PhraseMeaning = { concepts: Concept[]; same: string[]; related: string[] };

/** The phrases that have a meaning, from the names of records, the vocabularies, and the lists of search words. */
export type Meanings = {
  /** The longest phrase that begins at a place in the words, with its length in words. */
  at(words: readonly string[], place: number): { length: number; meaning: PhraseMeaning } | undefined;
  /** The meaning of a whole text. */
  of(text: string): PhraseMeaning | undefined;
  /** Whether a word stands in any phrase. */
  has(word: string): boolean;
};

/** The areas among some concepts, by id. */
export const areasAmong = (concepts: readonly Concept[]): string[] =>
  concepts.flatMap((concept) => (concept.kind === 'record' && concept.type === 'area' ? [concept.id] : []));

export const keyOfConcept = (concept: Concept): string =>
  concept.kind === 'record' ? `record ${concept.type} ${concept.id}` : `${concept.kind} ${concept.value}`;

/** A phrase in the form in which phrases are compared: "national leaders of education" is "national leader of education". */
export const keyOfPhrase = (text: string): string => wordsOf(text).map(stemOf).join(' ');

export function makeMeanings(library: Library): Meanings {
  const phrases = new Map<string, PhraseMeaning>();
  let longest = 1;
  const add: Add = (text, concepts, same = [], related = []) => {
    const key = keyOfPhrase(text);
    if (key === '') return;
    const before = phrases.get(key) ?? { concepts: [], same: [], related: [] };
    const known = new Set(before.concepts.map(keyOfConcept));
    const fresh = concepts.filter((concept) => !known.has(keyOfConcept(concept)));
    const others = same.filter((other) => keyOfPhrase(other) !== key);
    phrases.set(key, {
      concepts: [...before.concepts, ...fresh],
      same: [...new Set([...before.same, ...others])],
      related: [...new Set([...before.related, ...related.filter((other) => keyOfPhrase(other) !== key)])],
    });
    longest = Math.max(longest, key.split(' ').length);
  };
  addVocabularies(add);
  addRecords(library, add);
  addSearchWords(library, add);

  const words = new Set([...phrases.keys()].flatMap((key) => key.split(' ')));
  const find = (words: readonly string[]) => phrases.get(words.map(stemOf).join(' ')) ?? numberMeaning(words);
  return {
    at(words, place) {
      for (let length = Math.min(longest, words.length - place); length > 0; length--) {
        const meaning = find(words.slice(place, place + length));
        if (meaning) return { length, meaning };
      }
      return undefined;
    },
    of: (text) => find(wordsOf(text)),
    has: (word) => words.has(stemOf(word)),
  };
}

type Add = (text: string, concepts: Concept[], same?: readonly string[], related?: readonly string[]) => void;

function addVocabularies(add: Add): void {
  for (const value of theme.values) add(theme.label(value), [{ kind: 'theme', value }]);
  for (const value of keyStage.values) {
    const { label, short } = keyStage.choices[value];
    for (const name of [label, short, short.replace('KS', 'KS ')]) add(name, [{ kind: 'stage', value }]);
  }
}

function addRecords(library: Library, add: Add): void {
  const named = typeNames.filter((name) => name !== 'source' && name !== 'page' && name !== 'searchWords');
  for (const record of named.flatMap((name) => library.all(name) as readonly AnyRecord[])) {
    const concept: Concept = { kind: 'record', type: record.type, id: record.id };
    const same = record.type === 'term' && record.full ? [record.title, record.full] : [];
    for (const name of namesOf(record)) add(name, [concept], same.includes(name) ? same : []);
  }
}

function addSearchWords(library: Library, add: Add): void {
  const all = library
    .all('searchWords')
    .flatMap(({ meanings, related }) => meanings.map((each) => ({ ...each, related })));
  for (const { words, same, related, themes = [], keyStages = [], kinds = [], ...records } of all) {
    const concepts: Concept[] = [
      ...themes.map((value) => ({ kind: 'theme', value }) as const),
      ...byAge(keyStages).map((value) => ({ kind: 'stage', value }) as const),
      ...kinds.map((value) => ({ kind: 'type', value }) as const),
      ...recordsOf('area', records.areas),
      ...recordsOf('offer', records.offers),
      ...recordsOf('project', records.projects),
      ...recordsOf('update', records.updates),
      ...recordsOf('contact', records.contacts),
      ...recordsOf('term', records.terms),
      ...recordsOf('page', records.pages),
      ...recordsOf('activity', records.activities),
    ];
    for (const phrase of words) add(phrase, concepts, same ? words : [], related);
  }
}

const recordsOf = (type: TypeName, ids: readonly string[] = []): Concept[] =>
  ids.map((id) => ({ kind: 'record', type, id }));

/** "Year 6", "y6", "yr 6", "age 10", "10 year old": the key stages with that school year or that age. */
function numberMeaning(words: readonly string[]): PhraseMeaning | undefined {
  const text = words.join(' ');
  const [, year] = /^(?:year|yr|y) ?(1[0-3]|[1-9])$/.exec(text) ?? [];
  const [, age, old] = /^(?:age|aged|ages) (\d{1,2})$|^(\d{1,2}) years? olds?$/.exec(text) ?? [];
  const number = Number(year ?? age ?? old ?? Number.NaN);
  const isMeant = (value: (typeof keyStage.values)[number]): boolean => {
    const { from, to, yearGroups } = keyStage.choices[value];
    return year ? yearGroups.includes(number) : from <= number && number <= to;
  };
  const stages = keyStage.values.filter(isMeant);
  return stages.length > 0
    ? { concepts: stages.map((value) => ({ kind: 'stage', value })), same: [], related: [] }
    : undefined;
}
