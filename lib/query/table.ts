import type { Library } from '#lib/content/library';
import type { AnyRecord, TypeName } from '#lib/model/types';
import { type Facet, facetsOf, findable, shownUnasked, typeFacet } from './facets.ts';
import { isChosen, type Query } from './query.ts';

/**
 * All records that can be found on a day, with the choices that each has, laid out so that a query counts them in one
 * pass. Work of an area (its priorities and activities) is shown with its area, unless a visitor asks for that kind.
 */
export type Table = {
  records: readonly AnyRecord[];
  /** The facets other than the kind of record, in the order of the form. */
  facets: readonly Facet[];
  day: string;
  /** For each record, the place of its area in the table; -1 where it is not shown with an area. */
  areaOf: Int32Array;
  /** For each facet, for each record, the places of its values among the options. */
  values: readonly (readonly Uint8Array[])[];
};

/** What a query gives: each shown record with the work that led to it, and the number beside every option. */
export type Selection = {
  /** For each shown record (by place in the table), the places of the records that are shown with it. */
  shown: Map<number, number[]>;
  /** For each facet, the kind of record included, the count of each option. */
  counts: Readonly<Record<string, readonly number[]>>;
};

export function makeTable(library: Library, day: string): Table {
  const records = findable.flatMap((name) => library.all(name) as readonly AnyRecord[]);
  const facets = facetsOf(library);
  const areas = new Map(
    records.flatMap((record, place) => (record.type === 'area' ? [[record.id, place] as const] : [])),
  );
  const areaOf = Int32Array.from(records, (record) =>
    record.type === 'activity' || record.type === 'priority' ? (areas.get(record.area) ?? -1) : -1,
  );
  const values = facets.map((facet) => {
    const places = new Map(facet.options.map(({ value }, place) => [value, place]));
    return records.map((record) =>
      Uint8Array.from(facet.valuesOf(record, day).flatMap((value) => places.get(value) ?? [])),
    );
  });
  return { records, facets, day, areaOf, values };
}

/** The facets of a page, in the order of its form; a list of one kind does not offer the kind. */
export const facetsShown = (table: Table, fixed: TypeName | undefined): readonly Facet[] =>
  fixed ? table.facets : [typeFacet, ...table.facets];

/** The kinds of record that a query shows. */
function kindsOf(query: Query, fixed: TypeName | undefined): readonly string[] {
  if (fixed) return [fixed];
  return query.choices.type ?? shownUnasked;
}

/**
 * Selects what passes every facet, and counts for each option what choosing it alone in its facet would give. Records
 * that "passes" refuses (by the words of a search) count nowhere.
 */
export function select(
  table: Table,
  query: Query,
  fixed: TypeName | undefined,
  passes: (place: number) => boolean = () => true,
): Selection {
  const { records, facets, areaOf, values } = table;
  const wanted = facets.map((facet) => facet.options.map(({ value }) => isChosen(query, facet.name, value)));
  const isWanted = wanted.map((options) => options.includes(true));
  const kinds = new Set(kindsOf(query, fixed));
  const shown = new Map<number, number[]>();
  const kindCounts = new Counter(typeFacet.options.length);
  const counters = facets.map(({ options }) => new Counter(options.length));
  const kindPlaces = new Map(typeFacet.options.map(({ value }, place) => [value, place]));

  for (let place = 0; place < records.length; place++) {
    const failed = failedFacet(values, wanted, isWanted, place);
    if (failed === several || !passes(place)) continue;
    const area = areaOf[place] ?? -1;
    const kind = (records[place] as AnyRecord).type;
    if (failed === none) {
      kindCounts.add(kindPlaces.get(kind) ?? 0, place);
      if (area >= 0) kindCounts.add(kindPlaces.get('area') ?? 0, area);
    }
    const home = kinds.has(kind) ? place : area >= 0 && kinds.has('area') ? area : undefined;
    if (home === undefined) continue;
    if (failed === none) {
      const guests = shown.get(home);
      if (guests) guests.push(place);
      else shown.set(home, [place]);
    }
    for (const [index, counter] of counters.entries()) {
      if (failed !== none && failed !== index) continue;
      for (const option of values[index]?.[place] ?? []) counter.add(option, home);
    }
  }
  const counts = Object.fromEntries(facets.map(({ name }, index) => [name, counters[index]?.totals ?? []]));
  return { shown, counts: { ...counts, type: kindCounts.totals } };
}

const none = -1;
const several = -2;

/** The one facet whose choice a record does not have; none, or several of them. */
function failedFacet(values: Table['values'], wanted: boolean[][], isWanted: boolean[], place: number): number {
  let failed = none;
  for (let index = 0; index < wanted.length; index++) {
    if (!isWanted[index] || values[index]?.[place]?.some((option) => wanted[index]?.[option])) continue;
    if (failed !== none) return several;
    failed = index;
  }
  return failed;
}

/** Counts for each option how many different homes were added to it. */
class Counter {
  readonly totals: number[];
  readonly #seen: Set<number>[];
  constructor(options: number) {
    this.totals = new Array<number>(options).fill(0);
    this.#seen = Array.from({ length: options }, () => new Set<number>());
  }
  add(option: number, home: number): void {
    const seen = this.#seen[option];
    if (!seen || seen.has(home)) return;
    seen.add(home);
    this.totals[option] = (this.totals[option] ?? 0) + 1;
  }
}
