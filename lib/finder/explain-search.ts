import { keyStage, theme } from '#lib/schema/topics';
import type { TypeName } from '#lib/schema/types';
import { formatList, truncate, uncapitalize } from '#lib/text/format';
import type { Facet } from './facets.ts';
import { listShownFacets } from './filter.ts';
import { countResults, type Finder } from './find.ts';
import { type Query, withChoices, withWords } from './query.ts';
import { isKnownTerm, type QueryTerm } from './search/parse-search.ts';
import { type Concept, formatConceptKey, listAreaIds } from './search/synonyms.ts';
import { maxSearchLength } from './search-params.ts';
import { dropConditions } from './suggest-queries.ts';

/** A filter that words of a search name, offered instead of those words. */
export type FilterSuggestion = { label: string; query: Query; found: number };

/** What some words were taken to mean, in a sentence, and the search that takes just those words as they were typed. */
export type Understood = { text: string; undone: Query | undefined };

/** What was searched for beyond the words as they were typed, a sentence each. */
export function explainSearch(terms: readonly QueryTerm[], query: Query, { searchIndex }: Finder): Understood[] {
  return terms.flatMap((term) => {
    const said = [correctionOf(term), meaningOf(term, searchIndex)].filter((sentence) => sentence !== undefined);
    return said.length > 0 ? [{ text: said.join(' '), undone: withUnitAsTyped(query, term) }] : [];
  });
}

const correctionOf = ({ corrected, text }: QueryTerm): string | undefined =>
  corrected && `We searched for “${corrected}” instead of “${text}”.`;

function meaningOf({ concepts, text, isQuestion }: QueryTerm, searchIndex: Finder['searchIndex']): string | undefined {
  if (isQuestion) {
    const answers = concepts.flatMap((concept) => titlesOf(concept, searchIndex));
    return answers.length > 0 ? `For “${text}” we also show ${formatList(answers)}.` : undefined;
  }
  const labels = [
    ...new Set(preferAreas(concepts).flatMap((concept) => formatConcept(concept, searchIndex.library) ?? [])),
  ];
  const others = labels.filter((label) => label.toLowerCase() !== text.toLowerCase()).slice(0, 3);
  return others.length > 0 ? `For “${text}” we also searched for ${formatList(others)}.` : undefined;
}

/** The titles of the pages that a question leads to. */
const titlesOf = (concept: Concept, { concepts, recordOfPart, records }: Finder['searchIndex']): string[] =>
  concept.kind === 'record'
    ? [...new Set(concepts.get(formatConceptKey(concept)) ?? [])].flatMap(
        (part) => records[recordOfPart[part] ?? 0]?.title ?? [],
      )
    : [];

/** The same search with one unit between quotes, so that only these words are taken as they were typed. */
function withUnitAsTyped(query: Query, term: QueryTerm): Query | undefined {
  const words = withReplaced(query.words, term, `"${term.text}"`);
  return words && words.length <= maxSearchLength ? withWords(query, words) : undefined;
}

/** A search with other words in the place of a unit. */
const withReplaced = (words: string, { span }: QueryTerm, other: string): string | undefined =>
  span && words.slice(0, span.start) + other + words.slice(span.end);

/** Searches with a word of the library that may have been meant, where the typed one is a word that nothing here has. */
export function maybeMeant(
  finder: Finder,
  query: Query,
  terms: readonly QueryTerm[],
  fixedType: TypeName | undefined,
): FilterSuggestion[] {
  return terms.flatMap((term) => {
    const words = term.maybe && withReplaced(query.words, term, term.maybe);
    if (!term.maybe || !words) return [];
    const other = withWords(query, words);
    const found = countResults(finder, other, fixedType);
    return found > 0 ? [{ label: term.maybe, query: other, found }] : [];
  });
}

/** What a visitor is told of words that no page has, and of a search that asks for nothing. */
export function missingOf(terms: readonly QueryTerm[], query: Query): string[] {
  if (query.words === '') return [];
  if (terms.length === 0)
    return [`We cannot search for “${truncate(query.words)}” alone. Add a word that says what you are looking for.`];
  const unknown = terms.filter((term) => !isKnownTerm(term)).map(({ text }) => `“${text}”`);
  return unknown.length > 0 ? [`No page mentions ${formatList(unknown, 'or')}.`] : [];
}

/** A place is said as its area, and not as everybody who looked after it. */
function preferAreas(concepts: readonly Concept[]): readonly Concept[] {
  const areas = concepts.filter((concept) => concept.kind === 'record' && concept.type === 'area');
  return areas.length > 0 ? areas : concepts;
}

function formatConcept(concept: Concept, library: Finder['searchIndex']['library']): string | undefined {
  if (concept.kind === 'stage') return formatStage(concept.value);
  if (concept.kind === 'theme') return theme.label(concept.value as never).toLowerCase();
  return concept.kind === 'record' && namedTypes.includes(concept.type)
    ? library.find(concept.type, concept.id)?.title
    : undefined;
}

/** The kinds of record that words may stand for; other kinds are found for what they hold. */
const namedTypes: readonly TypeName[] = ['area', 'contact', 'term'];

function formatStage(value: string): string {
  const { label, ages } = keyStage.choices[value as keyof typeof keyStage.choices];
  return `${uncapitalize(label)} (ages ${ages})`;
}

/** The filters that a search names, all together first: "ks2 maths stoke" names three. None is set for the visitor. */
export function suggestFilters(
  finder: Finder,
  query: Query,
  terms: readonly QueryTerm[],
  fixedType: TypeName | undefined,
): FilterSuggestion[] {
  const named = terms.flatMap((term) => findNamedFacet(term, finder, fixedType) ?? []);
  const set = (these: typeof named): FilterSuggestion => {
    const left = dropConditions(finder, query, [{ kind: 'words', terms: these.map(({ term }) => term) }]);
    const chosen = these.reduce(
      (rest, { facet, values }) => withChoices(rest, facet, [...(rest.choices[facet.name] ?? []), ...values]),
      left,
    );
    return {
      label: these.map(({ label }) => label).join(', '),
      query: chosen,
      found: countResults(finder, chosen, fixedType),
    };
  };
  const all = named.length > 1 ? [set(named)] : [];
  return [...all, ...named.map((each) => set([each]))].filter(({ found }) => found > 0);
}

/** The facet and the values that a unit names, when it names no more than one theme, stage or area. */
function findNamedFacet(term: QueryTerm, { table, searchIndex }: Finder, fixedType: TypeName | undefined) {
  const facetCalled = (name: string): Facet | undefined =>
    listShownFacets(table, fixedType).find((facet) => facet.name === name);
  const values = (kind: string) =>
    term.concepts.flatMap((concept) => (concept.kind === kind && concept.kind !== 'record' ? [concept.value] : []));
  const areas = listAreaIds(term.concepts);
  const [stages, themes] = [values('stage'), values('theme')];
  const choice = (name: string, chosen: string[], label: string) => {
    const facet = facetCalled(name);
    return facet && { term, facet, values: chosen, label };
  };
  if (areas.length === 1 && fixedType !== 'area')
    return choice('area', areas, `in ${searchIndex.library.find('area', areas[0] ?? '')?.title}`);
  if (themes.length === 1 && stages.length === 0)
    return choice('theme', themes, `about ${theme.label(themes[0] as never)}`);
  if (themes.length === 0 && stages.length > 0)
    return choice('stage', stages, `for ${formatList(stages.map(formatStage), 'or')}`);
  return undefined;
}
