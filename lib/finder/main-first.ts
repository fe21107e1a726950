import type { AnyRecord } from '#lib/schema/types';
import type { Facet } from './facets.ts';
import type { FilterTable } from './filter.ts';
import type { Query } from './query.ts';

/** The places of records in their order, those that only touch a chosen theme or key stage after those that are about it. */
export function sortMainFirst({ records, facets, day }: FilterTable, { choices }: Query, places: number[]): number[] {
  const chosen = facets.filter(({ name, relatedOf }) => relatedOf && choices[name]);
  if (chosen.length === 0) return places;
  const onlyTouches = (record: AnyRecord, { name, getValues, relatedOf }: Facet): boolean => {
    const wanted = getValues(record, day).filter((value) => choices[name]?.includes(value));
    const touched = relatedOf?.(record) ?? [];
    return wanted.length > 0 && wanted.every((value) => touched.includes(value));
  };
  const touching = new Set(
    places.filter((place) => chosen.some((facet) => onlyTouches(records[place] as AnyRecord, facet))),
  );
  return [...places.filter((place) => !touching.has(place)), ...touching];
}
