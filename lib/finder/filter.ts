import type { Library } from '#lib/content/library';
import type { AnyRecord, TypeName } from '#lib/schema/types';
import { defaultSearchTypes, type Facet, listFacets, searchableTypes, typeFacet } from './facets.ts';
import { isChosen, type Query } from './query.ts';
import { type SortOrder, sortOrders } from './sorts.ts';
import { listToolPages } from './tool-pages.ts';

/**
 * All records that can be found on a day, with the choices that each has, laid out so that a query counts them in one
 * pass. Work of an area (its priorities and activities) is shown with its area, unless a visitor asks for that kind;
 * it stands right behind its area.
 */
export type FilterTable = {
  records: readonly AnyRecord[];
  /** The facets other than the kind of record, in the order of the form. */
  facets: readonly Facet[];
  day: string;
  /** For each record, the place of its area in the table; -1 where it is not shown with an area. */
  areaOf: Int32Array;
  /** For each record, the place of its kind among the options of the facet for kinds. */
  typeIndexes: Uint8Array;
  /** For each facet, which options each record has. */
  columns: readonly OptionColumn[];
  /** For each order, the places of the records in that order. */
  orders: ReadonlyMap<string, Int32Array>;
};

/** The options of record n are options[starts[n]] to options[starts[n + 1] - 1]. */
type OptionColumn = { starts: Uint32Array; options: Uint16Array };

/** What a query gives. */
export type FilterResult = {
  /** The places of the records that are shown, in the order of the table. */
  shown: number[];
  /** For each shown area, the places of what led to it: the area itself, or work of it. */
  members: ReadonlyMap<number, readonly number[]>;
  /** For each facet, the kind of record included, the count of each option. */
  counts: Readonly<Record<string, readonly number[]>>;
};

export function createFilterTable(library: Library, day: string): FilterTable {
  const records = listTableRecords(library);
  const facets = listFacets(library);
  const areas = new Map(records.flatMap((record, row) => (record.type === 'area' ? [[record.id, row] as const] : [])));
  const areaOf = Int32Array.from(records, (record) =>
    record.type === 'activity' || record.type === 'priority' ? (areas.get(record.area) ?? -1) : -1,
  );
  const kinds = Uint8Array.from(records, ({ type }) => getTypeIndex(type));
  const columns = facets.map((facet) => createColumn(facet, records, day));
  const orders = new Map(sortOrders.map((sort) => [sort.name, createOrder(sort, records)]));
  return { records, facets, day, areaOf, typeIndexes: kinds, columns, orders };
}

function listTableRecords(library: Library): AnyRecord[] {
  const work = Map.groupBy([...library.all('priority'), ...library.all('activity')], ({ area }) => area);
  const all = [
    ...searchableTypes.flatMap((name) => library.all(name) as readonly AnyRecord[]),
    ...listToolPages(library),
  ];
  const hasNoArea = (record: AnyRecord): boolean =>
    !(record.type === 'priority' || record.type === 'activity') || !library.find('area', record.area);
  return all
    .filter(hasNoArea)
    .flatMap((record): AnyRecord[] => (record.type === 'area' ? [record, ...(work.get(record.id) ?? [])] : [record]));
}

function createColumn(facet: Facet, records: readonly AnyRecord[], day: string): OptionColumn {
  const rows = new Map(facet.options.map(({ value }, row) => [value, row]));
  const starts = new Uint32Array(records.length + 1);
  const options: number[] = [];
  for (const [place, record] of records.entries()) {
    options.push(...new Set(facet.getValues(record, day).flatMap((value) => rows.get(value) ?? [])));
    starts[place + 1] = options.length;
  }
  return { starts, options: Uint16Array.from(options) };
}

const createOrder = (sort: SortOrder, records: readonly AnyRecord[]): Int32Array =>
  Int32Array.from(records.keys()).sort((one, other) =>
    sort.compare(records[one] as AnyRecord, records[other] as AnyRecord),
  );

/** The facets of a page, in the order of its form; a list of one kind does not offer the kind. */
export const listShownFacets = (table: FilterTable, fixedType: TypeName | undefined): readonly Facet[] =>
  fixedType ? table.facets : [typeFacet, ...table.facets];

/**
 * Selects what passes every facet, and counts for each option what choosing it alone in its facet would give. Only the
 * records at the given places count (those with the words of a search), which must be in order; without them, all do.
 * "isCounting" false leaves the counts out.
 */
export function filterAndCount(
  table: FilterTable,
  query: Query,
  fixedType: TypeName | undefined,
  rows: Iterable<number> = table.records.keys(),
  isCounting = true,
): FilterResult {
  const { facets, areaOf, typeIndexes, columns } = table;
  const shows = searchableTypes.map((name) => listShownTypes(query, fixedType).includes(name));
  const showsAreas = shows[areaTypeIndex] ?? false;
  const wanted = listChosenOptions(table, query);
  const shown: number[] = [];
  const members = new Map<number, number[]>();
  const counters = (isCounting ? facets : []).map(({ options }) => new OptionCounter(options.length));
  const kindCounter = new OptionCounter(searchableTypes.length);
  let lastArea = -1;

  for (const row of rows) {
    const failed = findFailedFacets(row, columns, wanted);
    // A record that fails two facets is not found by any one other choice.
    if ((failed & (failed - 1)) !== 0) continue;
    const area = typeIndexes[row] === areaTypeIndex ? row : (areaOf[row] ?? -1);
    if (failed === 0) {
      if (area !== row) kindCounter.add(typeIndexes[row] ?? 0);
      if (area >= 0) kindCounter.addOnce(areaTypeIndex, area);
    }
    const isOwn = shows[typeIndexes[row] ?? 0];
    if (!isOwn && !(area >= 0 && showsAreas)) continue;
    const home = isOwn ? row : area;
    if (failed === 0) {
      if (home !== area || lastArea !== area) shown.push(home);
      if (home === area) {
        lastArea = area;
        const known = members.get(area);
        if (known) known.push(row);
        else members.set(area, [row]);
      }
    }
    for (let index = 0; index < counters.length; index++) {
      if (failed !== 0 && failed !== 1 << index) continue;
      const { starts, options } = columns[index] as OptionColumn;
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
        if (home === area) counters[index]?.addOnce(options[at] ?? 0, area);
        else counters[index]?.add(options[at] ?? 0);
      }
    }
  }
  const counts = Object.fromEntries(facets.map(({ name }, index) => [name, counters[index]?.totals ?? []]));
  return { shown, members, counts: { ...counts, type: kindCounter.totals } };
}

const getTypeIndex = (type: TypeName): number => (searchableTypes as readonly TypeName[]).indexOf(type);
const areaTypeIndex = getTypeIndex('area');

/** The kinds of record that a query shows. */
function listShownTypes(query: Query, fixedType: TypeName | undefined): readonly string[] {
  if (fixedType) return [fixedType];
  return query.choices.type ?? defaultSearchTypes;
}

/** For each facet in which something is chosen, 1 for each option that is. */
const listChosenOptions = ({ facets }: FilterTable, query: Query): (Uint8Array | undefined)[] =>
  facets.map(({ name, options }) =>
    query.choices[name] ? Uint8Array.from(options, ({ value }) => Number(isChosen(query, name, value))) : undefined,
  );

/** One bit for each facet (by its place) in which a record has nothing of what was chosen. */
function findFailedFacets(
  row: number,
  columns: readonly OptionColumn[],
  wanted: readonly (Uint8Array | undefined)[],
): number {
  let failures = 0;
  for (let index = 0; index < columns.length; index++) {
    const chosen = wanted[index];
    if (!chosen) continue;
    const { starts, options } = columns[index] as OptionColumn;
    let has = 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) has |= chosen[options[at] ?? 0] ?? 0;
    if (!has) failures |= 1 << index;
  }
  return failures;
}

/** Counts for each option how many records are shown that have it. */
class OptionCounter {
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
