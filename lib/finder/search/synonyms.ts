import type { Library } from '#lib/content/library';
import { byAge, keyStage, theme } from '#lib/schema/topics';
import { type AnyRecord, type TypeName, typeNames } from '#lib/schema/types';
import { namesOf } from './record-names.ts';
import { stagesAt } from './parse-stages.ts';
import { stemOf } from './stem.ts';
import { wordsOf } from './tokens.ts';

/** Something that a phrase may mean: a theme, a key stage, a kind of record, or one record. */
export type Concept =
  | { kind: 'theme' | 'stage' | 'type'; value: string }
  | { kind: 'record'; type: TypeName; id: string };

/** What a phrase means: concepts, other words for the same thing, and searches for what is near it. */
export type PhraseMeaning = {
  concepts: Concept[];
  same: string[];
  related: string[];
  /** Its words mean this only side by side. */
  isTogether?: true;
};

/** The words of a question found in a search. */
type Question = { text: string; places: ReadonlySet<number>; meaning: PhraseMeaning };

/** The phrases that have a meaning, from the names of records, the vocabularies, and the lists of search words. */
export type Meanings = {
  /** The longest phrase that begins at a place in the words, with its length in words. */
  at(words: readonly string[], place: number): { length: number; meaning: PhraseMeaning } | undefined;
  /** The meaning of a whole text. */
  of(text: string): PhraseMeaning | undefined;
  /** Whether a word stands in any phrase. */
  has(word: string): boolean;
  /** The words of a question about any subject, such as "did … work", and where in the words they stand. */
  questionIn(words: readonly string[]): Question | undefined;
  /** The words of a phrase that were typed as one: key and stage for "keystage". */
  apart(word: string): string[] | undefined;
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
  const glued = new Map<string, string[]>();
  let longest = 1;
  const add: Add = (text, concepts, same = [], related = []) => {
    const key = keyOfPhrase(text);
    if (key === '') return;
    for (const chain of chainsOf(wordsOf(text))) glued.set(chain.join(''), chain);
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
  const questions = questionsOf(library);

  const words = new Set([...phrases.keys()].flatMap((key) => key.split(' ')));
  const find = (words: readonly string[]) => phrases.get(words.map(stemOf).join(' '));
  return {
    at(words, place) {
      const read = stagesIn(words, place) ?? dateAt(words, place);
      for (
        let length = Math.min(longest, words.length - place);
        length > 0 && length >= (read?.length ?? 0);
        length--
      ) {
        const meaning = find(words.slice(place, place + length));
        if (meaning) return { length, meaning };
      }
      return read;
    },
    of: (text) => find(wordsOf(text)) ?? wholeReading(wordsOf(text)),
    has: (word) => words.has(stemOf(word)),
    questionIn: (words) => questionAmong(questions, words),
    apart: (word) => glued.get(word),
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

/** Each group of search words, with the related searches of its list. */
const groupsOf = (library: Library) =>
  library.all('searchWords').flatMap(({ meanings, related = [] }) => meanings.map((each) => ({ ...each, related })));

function addSearchWords(library: Library, add: Add): void {
  for (const group of groupsOf(library)) {
    if (group.question) continue;
    const { words, same, related } = group;
    for (const phrase of words) add(phrase, conceptsOf(group), same ? words : [], related);
  }
}

function conceptsOf(group: ReturnType<typeof groupsOf>[number]): Concept[] {
  const { themes = [], keyStages = [], kinds = [], tools = [] } = group;
  return [
    ...themes.map((value) => ({ kind: 'theme', value }) as const),
    ...byAge(keyStages).map((value) => ({ kind: 'stage', value }) as const),
    ...kinds.map((value) => ({ kind: 'type', value }) as const),
    ...recordsOf('area', group.areas),
    ...recordsOf('offer', group.offers),
    ...recordsOf('project', group.projects),
    ...recordsOf('update', group.updates),
    ...recordsOf('contact', group.contacts),
    ...recordsOf('term', group.terms),
    ...recordsOf('page', [...(group.pages ?? []), ...tools]),
    ...recordsOf('activity', group.activities),
  ];
}

const recordsOf = (type: TypeName, ids: readonly string[] = []): Concept[] =>
  ids.map((id) => ({ kind: 'record', type, id }));

type QuestionWords = { text: string; parts: string[][]; meaning: PhraseMeaning };

/** The questions of the lists of search words, the longest first, as the words before and behind their dots. */
const questionsOf = (library: Library): QuestionWords[] =>
  groupsOf(library)
    .filter(({ question }) => question)
    .flatMap((group) =>
      group.words.map((text) => ({
        text,
        parts: text.split('…').map((part) => wordsOf(part).map(stemOf)),
        meaning: { concepts: conceptsOf(group), same: [], related: group.related },
      })),
    )
    .toSorted((one, other) => other.parts.flat().length - one.parts.flat().length);

function questionAmong(questions: readonly QuestionWords[], words: readonly string[]): Question | undefined {
  const stems = words.map(stemOf);
  for (const { text, parts, meaning } of questions) {
    const places = new Set<number>();
    let from = 0;
    const isAsked = parts.every((part) => {
      const at = stems.findIndex(
        (_each, place) => place >= from && part.every((word, index) => stems[place + index] === word),
      );
      from = at + part.length;
      for (const index of part.keys()) places.add(at + index);
      return at >= 0;
    });
    if (isAsked) return { text, places, meaning };
  }
  return undefined;
}

type Reading = { length: number; meaning: PhraseMeaning };

function stagesIn(words: readonly string[], place: number): Reading | undefined {
  const read = stagesAt(words, place);
  const concepts = read?.stages.map((value) => ({ kind: 'stage', value }) as const) ?? [];
  return read && { length: read.length, meaning: { concepts, same: read.same, related: [] } };
}

function wholeReading(words: readonly string[]): PhraseMeaning | undefined {
  const read = stagesIn(words, 0) ?? dateAt(words, 0);
  return read?.length === words.length ? read.meaning : undefined;
}

const months = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

/** A month of a year is a time, and not the town of March. */
function dateAt(words: readonly string[], place: number): Reading | undefined {
  const hasDay = /^([12]?\d|3[01])(st|nd|rd|th)?$/.test(words[place] ?? '');
  const month = place + Number(hasDay);
  if (!months.has(words[month] ?? '')) return undefined;
  const hasYear = /^(19|20)\d\d$/.test(words[month + 1] ?? '');
  return hasDay || hasYear
    ? {
        length: 1 + Number(hasDay) + Number(hasYear),
        meaning: { concepts: [], same: [], related: [], isTogether: true },
      }
    : undefined;
}

/** A whole phrase and each two neighbours in it, as people run them together. */
function chainsOf(words: readonly string[]): string[][] {
  const pairs = words.slice(1).map((word, index) => [words[index] ?? '', word]);
  return [[...words], ...pairs].filter((chain) => chain.length > 1 && chain.every((word) => /^[a-z]+$/.test(word)));
}
