import type { Library } from '#lib/content/library';
import { byAge, keyStage, theme } from '#lib/schema/topics';
import { type AnyRecord, type TypeName, typeNames } from '#lib/schema/types';
import { parseStages } from './parse-stages.ts';
import { listNames } from './record-names.ts';
import { getStem } from './stem.ts';
import { splitWords } from './tokens.ts';

/** Something that a phrase may mean: a theme, a key stage, a kind of record, or one record. */
export type Concept =
  | { kind: 'theme' | 'stage' | 'type'; value: string }
  | { kind: 'record'; type: TypeName; id: string };

/** What a phrase means: concepts, other words for the same thing, and searches for what is near it. */
export type PhraseMeaning = {
  concepts: Concept[];
  synonyms: string[];
  related: string[];
  /** Its words mean this only side by side. */
  isTogether?: true;
};

/** The words of a question found in a search. */
type Question = { text: string; places: ReadonlySet<number>; meaning: PhraseMeaning };

/** The phrases that have a meaning, from the names of records, the vocabularies, and the lists of search words. */
export type SynonymIndex = {
  /** The longest phrase that begins at a place in the words, with its length in words. */
  findLongest(words: readonly string[], place: number): { length: number; meaning: PhraseMeaning } | undefined;
  /** The meaning of a whole text. */
  find(text: string): PhraseMeaning | undefined;
  /** Whether a word stands in any phrase. */
  has(word: string): boolean;
  /** The words of a question about any subject, such as "did … work", and where in the words they stand. */
  questionIn(words: readonly string[]): Question | undefined;
  /** The words of a phrase that were typed as one: key and stage for "keystage". */
  apart(word: string): string[] | undefined;
};

/** The areas among some concepts, by id. */
export const listAreaIds = (concepts: readonly Concept[]): string[] =>
  concepts.flatMap((concept) => (concept.kind === 'record' && concept.type === 'area' ? [concept.id] : []));

export const formatConceptKey = (concept: Concept): string =>
  concept.kind === 'record' ? `record ${concept.type} ${concept.id}` : `${concept.kind} ${concept.value}`;

/** A phrase in the form in which phrases are compared: "national leaders of education" is "national leader of education". */
export const normalizePhrase = (text: string): string => splitWords(text).map(getStem).join(' ');

export function createSynonymIndex(library: Library): SynonymIndex {
  const phrases = new Map<string, PhraseMeaning>();
  const glued = new Map<string, string[]>();
  let longest = 1;
  const add: AddPhrase = (text, concepts, same = [], related = []) => {
    const key = normalizePhrase(text);
    if (key === '') return;
    for (const chain of chainsOf(splitWords(text))) glued.set(chain.join(''), chain);
    const before = phrases.get(key) ?? { concepts: [], synonyms: [], related: [] };
    const known = new Set(before.concepts.map(formatConceptKey));
    const fresh = concepts.filter((concept) => !known.has(formatConceptKey(concept)));
    const others = same.filter((other) => normalizePhrase(other) !== key);
    phrases.set(key, {
      concepts: [...before.concepts, ...fresh],
      synonyms: [...new Set([...before.synonyms, ...others])],
      related: [...new Set([...before.related, ...related.filter((other) => normalizePhrase(other) !== key)])],
    });
    longest = Math.max(longest, key.split(' ').length);
  };
  addVocabularies(add);
  addRecords(library, add);
  addSearchWords(library, add);
  const questions = questionsOf(library);

  const words = new Set([...phrases.keys()].flatMap((key) => key.split(' ')));
  const lookUp = (words: readonly string[]) => phrases.get(words.map(getStem).join(' '));
  return {
    findLongest(words, place) {
      const read = stagesIn(words, place) ?? dateAt(words, place);
      for (
        let length = Math.min(longest, words.length - place);
        length > 0 && length >= (read?.length ?? 0);
        length--
      ) {
        const meaning = lookUp(words.slice(place, place + length));
        if (meaning) return { length, meaning };
      }
      return read;
    },
    find: (text) => lookUp(splitWords(text)) ?? wholeReading(splitWords(text)),
    has: (word) => words.has(getStem(word)),
    questionIn: (words) => questionAmong(questions, words),
    apart: (word) => glued.get(word),
  };
}

type AddPhrase = (text: string, concepts: Concept[], same?: readonly string[], related?: readonly string[]) => void;

function addVocabularies(add: AddPhrase): void {
  for (const value of theme.values) add(theme.label(value), [{ kind: 'theme', value }]);
  for (const value of keyStage.values) {
    const { label, short } = keyStage.choices[value];
    for (const name of [label, short, short.replace('KS', 'KS ')]) add(name, [{ kind: 'stage', value }]);
  }
}

function addRecords(library: Library, add: AddPhrase): void {
  const named = typeNames.filter((name) => name !== 'source' && name !== 'page' && name !== 'searchWords');
  for (const record of named.flatMap((name) => library.all(name) as readonly AnyRecord[])) {
    const concept: Concept = { kind: 'record', type: record.type, id: record.id };
    const same = record.type === 'term' && record.full ? [record.title, record.full] : [];
    for (const name of listNames(record)) add(name, [concept], same.includes(name) ? same : []);
  }
}

/** Each group of search words, with the related searches of its list. */
const groupsOf = (library: Library) =>
  library.all('searchWords').flatMap(({ meanings, related = [] }) => meanings.map((each) => ({ ...each, related })));

function addSearchWords(library: Library, add: AddPhrase): void {
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
    ...createRecordConcepts('area', group.areas),
    ...createRecordConcepts('offer', group.offers),
    ...createRecordConcepts('project', group.projects),
    ...createRecordConcepts('update', group.updates),
    ...createRecordConcepts('contact', group.contacts),
    ...createRecordConcepts('term', group.terms),
    ...createRecordConcepts('page', [...(group.pages ?? []), ...tools]),
    ...createRecordConcepts('activity', group.activities),
  ];
}

const createRecordConcepts = (type: TypeName, ids: readonly string[] = []): Concept[] =>
  ids.map((id) => ({ kind: 'record', type, id }));

type QuestionWords = { text: string; parts: string[][]; meaning: PhraseMeaning };

/** The questions of the lists of search words, the longest first, as the words before and behind their dots. */
const questionsOf = (library: Library): QuestionWords[] =>
  groupsOf(library)
    .filter(({ question }) => question)
    .flatMap((group) =>
      group.words.map((text) => ({
        text,
        parts: text.split('…').map((part) => splitWords(part).map(getStem)),
        meaning: { concepts: conceptsOf(group), synonyms: [], related: group.related },
      })),
    )
    .toSorted((one, other) => other.parts.flat().length - one.parts.flat().length);

function questionAmong(questions: readonly QuestionWords[], words: readonly string[]): Question | undefined {
  const stems = words.map(getStem);
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
  const read = parseStages(words, place);
  const concepts = read?.stages.map((value) => ({ kind: 'stage', value }) as const) ?? [];
  return read && { length: read.length, meaning: { concepts, synonyms: read.synonyms, related: [] } };
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
        meaning: { concepts: [], synonyms: [], related: [], isTogether: true },
      }
    : undefined;
}

/** A whole phrase and each two neighbours in it, as people run them together. */
function chainsOf(words: readonly string[]): string[][] {
  const pairs = words.slice(1).map((word, index) => [words[index] ?? '', word]);
  return [[...words], ...pairs].filter((chain) => chain.length > 1 && chain.every((word) => /^[a-z]+$/.test(word)));
}
