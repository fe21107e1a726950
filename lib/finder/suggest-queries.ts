import type { TypeName } from '#lib/schema/types';
import type { Facet } from './facets.ts';
import { type Query, withChoices, withWords } from './query.ts';
import { facetsShown } from './filter.ts';
import { countFound, type Finder } from './find.ts';
import { isKnown, planOf, type Unit } from './search/parse-search.ts';

/** Something that a visitor asked for and may drop: the choices of one facet, or words of the search. */
export type Condition = { kind: 'facet'; facet: Facet } | { kind: 'words'; units: readonly Unit[] };
/** A way on from no results: what to drop, the query that is left, and how many results it gives. */
export type Relaxation = { drop: readonly Condition[]; query: Query; found: number };

const mostWordConditions = 5;
const mostShown = 5;

/**
 * The smallest sets of conditions whose dropping gives results, those with most results first. Sets are tried by size,
 * so none that is shown has a smaller one that would do. To drop everything is no way on.
 */
export function relaxationsOf(finder: Finder, query: Query, fixed: TypeName | undefined): Relaxation[] {
  const conditions = conditionsOf(finder, query, fixed);
  for (let size = 1; size < conditions.length; size++) {
    const found = setsOf(conditions, size)
      .map((drop) => relaxed(finder, query, fixed, drop))
      .filter((relaxation) => relaxation.found > 0);
    if (found.length > 0) return found.toSorted((one, other) => other.found - one.found).slice(0, mostShown);
  }
  return [];
}

/**
 * Everything that a query asks for and that could be dropped on its own. Words that nothing here has are one condition
 * together, and so is what follows the first words of a long search.
 */
export function conditionsOf({ table, engine }: Finder, query: Query, fixed: TypeName | undefined): Condition[] {
  const facets = facetsShown(table, fixed).filter(({ name }) => query.choices[name]);
  const units = planOf(query.words, engine.spelling, engine.meanings, query.isLiteral);
  const known = units.filter(isKnown);
  const groups = [
    units.filter((unit) => !isKnown(unit)),
    ...known.slice(0, mostWordConditions).map((unit) => [unit]),
    known.slice(mostWordConditions),
  ];
  return [
    ...facets.map((facet) => ({ kind: 'facet', facet }) as const),
    ...groups.filter((group) => group.length > 0).map((group) => ({ kind: 'words', units: group }) as const),
  ];
}

/** The query without some of its conditions. */
export function withoutConditions({ engine }: Finder, query: Query, drop: readonly Condition[]): Query {
  const dropped = new Set(drop.flatMap((each) => (each.kind === 'words' ? each.units.map(({ text }) => text) : [])));
  const facets = drop.flatMap((each) => (each.kind === 'facet' ? [each.facet] : []));
  const left = facets.reduce<Query>((rest, facet) => withChoices(rest, facet, []), { ...query, page: 1 });
  if (dropped.size === 0) return left;
  const units = planOf(query.words, engine.spelling, engine.meanings, query.isLiteral).filter(
    ({ text }) => !dropped.has(text),
  );
  const words = units.map(({ text, isQuoted }) => (isQuoted ? `"${text}"` : text)).join(' ');
  return withWords(left, words);
}

function relaxed(finder: Finder, query: Query, fixed: TypeName | undefined, drop: readonly Condition[]): Relaxation {
  const left = withoutConditions(finder, query, drop);
  return { drop, query: left, found: countFound(finder, left, fixed) };
}

/** All sets of so many of some things, each in the order of the things. */
function setsOf<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, place) => setsOf(items.slice(place + 1), size - 1).map((rest) => [item, ...rest]));
}
