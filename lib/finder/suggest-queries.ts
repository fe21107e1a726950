import type { TypeName } from '#lib/schema/types';
import type { Facet } from './facets.ts';
import { listShownFacets } from './filter.ts';
import { countResults, type Finder } from './find.ts';
import { type Query, withChoices, withWords } from './query.ts';
import { isKnownTerm, parseSearch, type QueryTerm } from './search/parse-search.ts';

/** Something that a visitor asked for and may drop: the choices of one facet, or words of the search. */
export type DroppableCondition = { kind: 'facet'; facet: Facet } | { kind: 'words'; terms: readonly QueryTerm[] };
/** A way on from no results: what to drop, the query that is left, and how many results it gives. */
export type QuerySuggestion = { drop: readonly DroppableCondition[]; query: Query; found: number };

const maxWordConditions = 5;
const maxSuggestions = 5;

/**
 * The smallest sets of conditions whose dropping gives results, those with most results first. Sets are tried by size,
 * so none that is shown has a smaller one that would do. To drop everything is no way on.
 */
export function suggestQueries(finder: Finder, query: Query, fixedType: TypeName | undefined): QuerySuggestion[] {
  const conditions = listConditions(finder, query, fixedType);
  for (let size = 1; size < conditions.length; size++) {
    const found = listCombinations(conditions, size)
      .map((drop) => createSuggestion(finder, query, fixedType, drop))
      .filter((relaxation) => relaxation.found > 0);
    if (found.length > 0) return found.toSorted((one, other) => other.found - one.found).slice(0, maxSuggestions);
  }
  return [];
}

/**
 * Everything that a query asks for and that could be dropped on its own. Words that nothing here has are one condition
 * together, and so is what follows the first words of a long search.
 */
export function listConditions(
  { table, searchIndex }: Finder,
  query: Query,
  fixedType: TypeName | undefined,
): DroppableCondition[] {
  const facets = listShownFacets(table, fixedType).filter(({ name }) => query.choices[name]);
  const terms = parseSearch(query.words, searchIndex.spelling, searchIndex.synonyms, query.isLiteral);
  const known = terms.filter(isKnownTerm);
  const groups = [
    terms.filter((term) => !isKnownTerm(term)),
    ...known.slice(0, maxWordConditions).map((term) => [term]),
    known.slice(maxWordConditions),
  ];
  return [
    ...facets.map((facet) => ({ kind: 'facet', facet }) as const),
    ...groups.filter((group) => group.length > 0).map((group) => ({ kind: 'words', terms: group }) as const),
  ];
}

/** The query without some of its conditions. */
export function dropConditions({ searchIndex }: Finder, query: Query, drop: readonly DroppableCondition[]): Query {
  const dropped = new Set(drop.flatMap((each) => (each.kind === 'words' ? each.terms.map(({ text }) => text) : [])));
  const facets = drop.flatMap((each) => (each.kind === 'facet' ? [each.facet] : []));
  const left = facets.reduce<Query>((rest, facet) => withChoices(rest, facet, []), { ...query, page: 1 });
  if (dropped.size === 0) return left;
  const terms = parseSearch(query.words, searchIndex.spelling, searchIndex.synonyms, query.isLiteral).filter(
    ({ text }) => !dropped.has(text),
  );
  const words = terms.map(({ text, isQuoted }) => (isQuoted ? `"${text}"` : text)).join(' ');
  return withWords(left, words);
}

function createSuggestion(
  finder: Finder,
  query: Query,
  fixedType: TypeName | undefined,
  drop: readonly DroppableCondition[],
): QuerySuggestion {
  const left = dropConditions(finder, query, drop);
  return { drop, query: left, found: countResults(finder, left, fixedType) };
}

/** All sets of so many of some things, each in the order of the things. */
function listCombinations<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, place) =>
    listCombinations(items.slice(place + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
