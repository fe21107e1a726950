import { type TypeName, types } from '#lib/schema/types';
import { formatList } from '#lib/text/format';
import type { Facet } from './facets.ts';
import type { Query } from './query.ts';

/** The query and its number of results in words: "12 activities about maths in Norwich for key stage 2". */
export function describeQuery(
  query: Query,
  found: number,
  facets: readonly Facet[],
  fixedType: TypeName | undefined,
): string {
  const parts = facets
    .filter(({ name }) => name !== 'type' && query.choices[name])
    .map((facet) => describeFacet(facet, query));
  const words = query.words ? [`for “${withInnerQuotes(query.words)}”`] : [];
  return [
    found === 0 ? 'No' : found.toLocaleString('en-GB'),
    getNoun(query, found, fixedType),
    ...words,
    ...parts,
  ].join(' ');
}

/** Quotes inside a quote are single ones. */
const withInnerQuotes = (words: string): string => words.replace(/["“”]([^"“”]+)["“”]/g, '‘$1’');

/** What is chosen in a facet, as it stands in the sentence: "in Norwich or Derby". */
function describeFacet(facet: Facet, query: Query): string {
  const chosen = facet.options.filter(({ value }) => query.choices[facet.name]?.includes(value));
  return facet.describe(chosen.map(({ label }) => label));
}

function getNoun(query: Query, found: number, fixedType: TypeName | undefined): string {
  const kinds = (fixedType ? [fixedType] : (query.choices.type ?? [])) as TypeName[];
  if (kinds.length === 0) return found === 1 ? 'result' : 'results';
  const names = kinds.map((kind) => (found === 1 && kinds.length === 1 ? types[kind].singular : types[kind].plural));
  return formatList(names, found === 1 ? 'or' : 'and');
}
