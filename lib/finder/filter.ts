import type { Library } from '#lib/content/library';
import type { AnyRecord, TypeName } from '#lib/schema/types';
import { type Facet, facetsOf, findable, shownUnasked, typeFacet } from './facets.ts';
import { isChosen, type Query } from './query.ts';
import { type Sort, sorts } from './sorts.ts';
import { toolPages } from './tool-pages.ts';

/**
 * All records that can be found on a day, with the choices that each has, laid out so that a query counts them in one
 * pass. Work of an area (its priorities and activities) is shown with its area, unless a visitor asks for that kind;
 * it stands right behind its area.
 */
export type Table = {
  records: readonly AnyRecord[];
  /** The facets other than the kind of record, in the order of the form. */
  facets: readonly Facet[];
  day: string;
  /** For each record, the place of its area in the table; -1 where it is not shown with an area. */
  areaOf: Int32Array;
  /** For each record, the place of its kind among the options of the facet for kinds. */
  kinds: Uint8Array;
  /** For each facet, which options each record has. */
  columns: readonly Column[];
  /** For each order, the places of the records in that order. */
  orders: ReadonlyMap<string, Int32Array>;
};

/** The options of record n are options[starts[n]] to options[starts[n + 1] - 1]. */
type Column = { starts: Uint32Array; options: Uint16Array };

/** What a query gives. */
export type Selection = {
  /** The places of the records that are shown, in the order of the table. */
  shown: number[];
  /** For each shown area, the places of what led to it: the area itself, or work of it. */
  members: ReadonlyMap<number, readonly number[]>;
  /** For each facet, the kind of record included, the count of each option. */
  counts: Readonly<Record<string, readonly number[]>>;
};

export function makeTable(library: Library, day: string): Table {
  const records = recordsOf(library);
  const facets = facetsOf(library);
  const areas = new Map(
    records.flatMap((record, place) => (record.type === 'area' ? [[record.id, place] as const] : [])),
  );
  const areaOf = Int32Array.from(records, (record) =>
    record.type === 'activity' || record.type === 'priority' ? (areas.get(record.area) ?? -1) : -1,
  );
  const kinds = Uint8Array.from(records, ({ type }) => kindPlace(type));
  const columns = facets.map((facet) => columnOf(facet, records, day));
  const orders = new Map(sorts.map((sort) => [sort.name, orderOf(sort, records)]));
  return { records, facets, day, areaOf, kinds, columns, orders };
}

function recordsOf(library: Library): AnyRecord[] {
  const work = Map.groupBy([...library.all('priority'), ...library.all('activity')], ({ area }) => area);
  const all = [...findable.flatMap((name) => library.all(name) as readonly AnyRecord[]), ...toolPages(library)];
  const homeless = (record: AnyRecord): boolean =>
    !(record.type === 'priority' || record.type === 'activity') || !library.find('area', record.area);
  return all
    .filter(homeless)
    .flatMap((record): AnyRecord[] => (record.type === 'area' ? [record, ...(work.get(record.id) ?? [])] : [record]));
}

function columnOf(facet: Facet, records: readonly AnyRecord[], day: string): Column {
  const places = new Map(facet.options.map(({ value }, place) => [value, place]));
  const starts = new Uint32Array(records.length + 1);
  const options: number[] = [];
  for (const [place, record] of records.entries()) {
    options.push(...new Set(facet.valuesOf(record, day).flatMap((value) => places.get(value) ?? [])));
    starts[place + 1] = options.length;
  }
  return { starts, options: Uint16Array.from(options) };
}

const orderOf = (sort: Sort, records: readonly AnyRecord[]): Int32Array =>
  Int32Array.from(records.keys()).sort((one, other) =>
    sort.compare(records[one] as AnyRecord, records[other] as AnyRecord),
  );

/** The facets of a page, in the order of its form; a list of one kind does not offer the kind. */
export const facetsShown = (table: Table, fixed: TypeName | undefined): readonly Facet[] =>
  fixed ? table.facets : [typeFacet, ...table.facets];

/**
 * Selects what passes every facet, and counts for each option what choosing it alone in its facet would give. Only the
 * records at the given places count (those with the words of a search), which must be in order; without them, all do.
 * "isCounting" false leaves the counts out.
 */
export function select(
  table: Table,
  query: Query,
  fixed: TypeName | undefined,
  places: Iterable<number> = table.records.keys(),
  isCounting = true,
): Selection {
  const { facets, areaOf, kinds, columns } = table;
  const shows = findable.map((name) => kindsOf(query, fixed).includes(name));
  const showsAreas = shows[areaKind] ?? false;
  const wanted = wantedOf(table, query);
  const shown: number[] = [];
  const members = new Map<number, number[]>();
  const counters = (isCounting ? facets : []).map(({ options }) => new Counter(options.length));
  const kindCounter = new Counter(findable.length);
  let lastArea = -1;

  for (const place of places) {
    const failed = failuresOf(place, columns, wanted);
    // A record that fails two facets is not found by any one other choice.
    if ((failed & (failed - 1)) !== 0) continue;
    const area = kinds[place] === areaKind ? place : (areaOf[place] ?? -1);
    if (failed === 0) {
      if (area !== place) kindCounter.add(kinds[place] ?? 0);
      if (area >= 0) kindCounter.addOnce(areaKind, area);
    }
    const isOwn = shows[kinds[place] ?? 0];
    if (!isOwn && !(area >= 0 && showsAreas)) continue;
    const home = isOwn ? place : area;
    if (failed === 0) {
      if (home !== area || lastArea !== area) shown.push(home);
      if (home === area) {
        lastArea = area;
        const known = members.get(area);
        if (known) known.push(place);
        else members.set(area, [place]);
      }
    }
    for (let index = 0; index < counters.length; index++) {
      if (failed !== 0 && failed !== 1 << index) continue;
      const { starts, options } = columns[index] as Column;
      for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
        if (home === area) counters[index]?.addOnce(options[at] ?? 0, area);
        else counters[index]?.add(options[at] ?? 0);
      }
    }
  }
  const counts = Object.fromEntries(facets.map(({ name }, index) => [name, counters[index]?.totals ?? []]));
  return { shown, members, counts: { ...counts, type: kindCounter.totals } };
}

const kindPlace = (type: TypeName): number => (findable as readonly TypeName[]).indexOf(type);
const areaKind = kindPlace('area');

/** The kinds of record that a query shows. */
function kindsOf(query: Query, fixed: TypeName | undefined): readonly string[] {
  if (fixed) return [fixed];
  return query.choices.type ?? shownUnasked;
}

/** For each facet in which something is chosen, 1 for each option that is. */
const wantedOf = ({ facets }: Table, query: Query): (Uint8Array | undefined)[] =>
  facets.map(({ name, options }) =>
    query.choices[name] ? Uint8Array.from(options, ({ value }) => Number(isChosen(query, name, value))) : undefined,
  );

/** One bit for each facet (by its place) in which a record has nothing of what was chosen. */
function failuresOf(place: number, columns: readonly Column[], wanted: readonly (Uint8Array | undefined)[]): number {
  let failures = 0;
  for (let index = 0; index < columns.length; index++) {
    const chosen = wanted[index];
    if (!chosen) continue;
    const { starts, options } = columns[index] as Column;
    let has = 0;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) has |= chosen[options[at] ?? 0] ?? 0;
    if (!has) failures |= 1 << index;
  }
  return failures;
}

/** Counts for each option how many records are shown that have it. */
class Counter {
  readonly totals: number[];
  readonly #lastArea: Int32Array;
  constructor(options: number) {
    this.totals = new Array<number>(options).fill(0);
    this.#lastArea = new Int32Array(options).fill(-1);
  }
  add(option: number): void {
    this.totals[option] = (this.totals[option] ?? 0) + 1;
  }
  /** Counts an area once for all of its work, which stands together in the table. */
  addOnce(option: number, area: number): void {
    if (this.#lastArea[option] === area) return;
    this.#lastArea[option] = area;
    this.add(option);
  }
}
