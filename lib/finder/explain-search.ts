import { keyStage, theme } from '#lib/schema/topics';
import type { TypeName } from '#lib/schema/types';
import type { Facet } from './facets.ts';
import { longestSearch } from './search-params.ts';
import { type Query, withChoices, withWords } from './query.ts';
import { facetsShown } from './filter.ts';
import { truncate, formatList, uncapitalize } from '#lib/text/format';
import { countFound, type Finder } from './find.ts';
import { areasAmong, type Concept, keyOfConcept } from './search/synonyms.ts';
import { isKnown, type Unit } from './search/parse-search.ts';
import { withoutConditions } from './suggest-queries.ts';

/** A filter that words of a search name, offered instead of those words. */
export type Offered = { label: string; query: Query; found: number };

/** What some words were taken to mean, in a sentence, and the search that takes just those words as they were typed. */
export type Understood = { text: string; undone: Query | undefined };

/** What was searched for beyond the words as they were typed, a sentence each. */
export function understoodOf(units: readonly Unit[], query: Query, { engine }: Finder): Understood[] {
  return units.flatMap((unit) => {
    const said = [correctionOf(unit), meaningOf(unit, engine)].filter((sentence) => sentence !== undefined);
    return said.length > 0 ? [{ text: said.join(' '), undone: withUnitAsTyped(query, unit) }] : [];
  });
}

const correctionOf = ({ corrected, text }: Unit): string | undefined =>
  corrected && `We searched for “${corrected}” instead of “${text}”.`;

function meaningOf({ concepts, text, isQuestion }: Unit, engine: Finder['engine']): string | undefined {
  if (isQuestion) {
    const answers = concepts.flatMap((concept) => titlesOf(concept, engine));
    return answers.length > 0 ? `For “${text}” we also show ${formatList(answers)}.` : undefined;
  }
  const labels = [...new Set(weightiest(concepts).flatMap((concept) => labelOf(concept, engine.library) ?? []))];
  const others = labels.filter((label) => label.toLowerCase() !== text.toLowerCase()).slice(0, 3);
  return others.length > 0 ? `For “${text}” we also searched for ${formatList(others)}.` : undefined;
}

/** The titles of the pages that a question leads to. */
const titlesOf = (concept: Concept, { concepts, owners, records }: Finder['engine']): string[] =>
  concept.kind === 'record'
    ? [...new Set(concepts.get(keyOfConcept(concept)) ?? [])].flatMap((part) => records[owners[part] ?? 0]?.title ?? [])
    : [];

/** The same search with one unit between quotes, so that only these words are taken as they were typed. */
function withUnitAsTyped(query: Query, unit: Unit): Query | undefined {
  const words = withReplaced(query.words, unit, `"${unit.text}"`);
  return words && words.length <= longestSearch ? withWords(query, words) : undefined;
}

/** A search with other words in the place of a unit. */
const withReplaced = (words: string, { span }: Unit, other: string): string | undefined =>
  span && words.slice(0, span.start) + other + words.slice(span.end);

/** Searches with a word of the library that may have been meant, where the typed one is a word that nothing here has. */
export function maybeMeant(
  finder: Finder,
  query: Query,
  units: readonly Unit[],
  fixed: TypeName | undefined,
): Offered[] {
  return units.flatMap((unit) => {
    const words = unit.maybe && withReplaced(query.words, unit, unit.maybe);
    if (!unit.maybe || !words) return [];
    const other = withWords(query, words);
    const found = countFound(finder, other, fixed);
    return found > 0 ? [{ label: unit.maybe, query: other, found }] : [];
  });
}

/** What a visitor is told of words that no page has, and of a search that asks for nothing. */
export function missingOf(units: readonly Unit[], query: Query): string[] {
  if (query.words === '') return [];
  if (units.length === 0)
    return [`We cannot search for “${truncate(query.words)}” alone. Add a word that says what you are looking for.`];
  const unknown = units.filter((unit) => !isKnown(unit)).map(({ text }) => `“${text}”`);
  return unknown.length > 0 ? [`No page mentions ${formatList(unknown, 'or')}.`] : [];
}

/** A place is said as its area, and not as everybody who looked after it. */
function weightiest(concepts: readonly Concept[]): readonly Concept[] {
  const areas = concepts.filter((concept) => concept.kind === 'record' && concept.type === 'area');
  return areas.length > 0 ? areas : concepts;
}

function labelOf(concept: Concept, library: Finder['engine']['library']): string | undefined {
  if (concept.kind === 'stage') return stageLabel(concept.value);
  if (concept.kind === 'theme') return theme.label(concept.value as never).toLowerCase();
  return concept.kind === 'record' && said.includes(concept.type)
    ? library.find(concept.type, concept.id)?.title
    : undefined;
}

/** The kinds of record that words may stand for; other kinds are found for what they hold. */
const said: readonly TypeName[] = ['area', 'contact', 'term'];

function stageLabel(value: string): string {
  const { label, ages } = keyStage.choices[value as keyof typeof keyStage.choices];
  return `${uncapitalize(label)} (ages ${ages})`;
}

/** The filters that a search names, all together first: "ks2 maths stoke" names three. None is set for the visitor. */
export function offeredFilters(
  finder: Finder,
  query: Query,
  units: readonly Unit[],
  fixed: TypeName | undefined,
): Offered[] {
  const named = units.flatMap((unit) => facetNamedBy(unit, finder, fixed) ?? []);
  const set = (these: typeof named): Offered => {
    const left = withoutConditions(finder, query, [{ kind: 'words', units: these.map(({ unit }) => unit) }]);
    const chosen = these.reduce(
      (rest, { facet, values }) => withChoices(rest, facet, [...(rest.choices[facet.name] ?? []), ...values]),
      left,
    );
    return {
      label: these.map(({ label }) => label).join(', '),
      query: chosen,
      found: countFound(finder, chosen, fixed),
    };
  };
  const all = named.length > 1 ? [set(named)] : [];
  return [...all, ...named.map((each) => set([each]))].filter(({ found }) => found > 0);
}

/** The facet and the values that a unit names, when it names no more than one theme, stage or area. */
function facetNamedBy(unit: Unit, { table, engine }: Finder, fixed: TypeName | undefined) {
  const facetCalled = (name: string): Facet | undefined =>
    facetsShown(table, fixed).find((facet) => facet.name === name);
  const values = (kind: string) =>
    unit.concepts.flatMap((concept) => (concept.kind === kind && concept.kind !== 'record' ? [concept.value] : []));
  const areas = areasAmong(unit.concepts);
  const [stages, themes] = [values('stage'), values('theme')];
  const choice = (name: string, chosen: string[], label: string) => {
    const facet = facetCalled(name);
    return facet && { unit, facet, values: chosen, label };
  };
  if (areas.length === 1 && fixed !== 'area')
    return choice('area', areas, `in ${engine.library.find('area', areas[0] ?? '')?.title}`);
  if (themes.length === 1 && stages.length === 0)
    return choice('theme', themes, `about ${theme.label(themes[0] as never)}`);
  if (themes.length === 0 && stages.length > 0)
    return choice('stage', stages, `for ${formatList(stages.map(stageLabel), 'or')}`);
  return undefined;
}
