import type { TypeName } from '#lib/model/types';
import type { Facet } from '#lib/query/facets';
import { type Query, withChoices } from '#lib/query/query';
import { countFound, type Finder } from './find.ts';
import { planOf, type Unit } from './plan.ts';
import { bitsIn } from './score.ts';

/** Something that a visitor asked for and may drop: the choices of one facet, or words of the search. */
export type Condition = { kind: 'facet'; facet: Facet } | { kind: 'words'; units: readonly Unit[] };
/** A way on from no results: what to drop, the query that is left, and how many results it gives. */
export type Relaxation = { drop: readonly Condition[]; query: Query; found: number };

const mostUnits = 6;
const largestSet = 4;
const mostShown = 5;

/**
 * The smallest sets of conditions whose dropping gives results, those with most results first. Words that nothing here
 * has are one condition together. Sets are tried by size, so none that is shown has a smaller one that would do.
 */
export function relaxationsOf(finder: Finder, query: Query, fixed: TypeName | undefined): Relaxation[] {
  const conditions = conditionsOf(finder, query);
  for (let size = 1; size <= Math.min(largestSet, conditions.length); size++) {
    const found = subsetsOf(conditions, size)
      .map((drop) => relaxed(finder, query, fixed, drop))
      .filter((relaxation) => relaxation.found > 0);
    if (found.length > 0) return found.toSorted((one, other) => other.found - one.found).slice(0, mostShown);
  }
  return [];
}

/** Everything that a query asks for and that could be dropped on its own. */
function conditionsOf({ table, engine }: Finder, query: Query): Condition[] {
  const facets = table.facets.filter(({ name }) => query.choices[name]);
  const units = planOf(query.words, engine.spelling, engine.meanings, query.isLiteral);
  const { true: known = [], false: unknown = [] } = Object.groupBy(
    units,
    (unit) => String(isKnown(unit)) as 'true' | 'false',
  );
  return [
    ...facets.map((facet) => ({ kind: 'facet', facet }) as const),
    ...(unknown.length > 0 ? [{ kind: 'words', units: unknown } as const] : []),
    ...known.slice(0, mostUnits).map((unit) => ({ kind: 'words', units: [unit] }) as const),
  ];
}

const isKnown = ({ words, concepts }: Unit): boolean =>
  concepts.length > 0 || words.every((variants) => variants.length > 0);

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
  return {
    ...left,
    words,
    isLiteral: query.isLiteral && words !== '',
    sort: words === '' && query.sort === 'relevance' ? undefined : query.sort,
  };
}

function relaxed(finder: Finder, query: Query, fixed: TypeName | undefined, drop: readonly Condition[]): Relaxation {
  const left = withoutConditions(finder, query, drop);
  return { drop, query: left, found: countFound(finder, left, fixed) };
}

function subsetsOf<Item>(items: readonly Item[], size: number): Item[][] {
  const all = Array.from({ length: 2 ** items.length }, (_each, bits) => bits).filter((bits) => bitsIn(bits) === size);
  return all.map((bits) => items.filter((_item, index) => bits & (1 << index)));
}
