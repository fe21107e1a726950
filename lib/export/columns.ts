import { site } from '#lib/config';
import type { Library } from '#lib/content/library';
import { numberSources } from '#lib/content/number-sources';
import { getOfferStatus, offerStatus } from '#lib/offers/status';
import { type DeclaredField, listFields } from '#lib/schema/define-type';
import { getType, type RecordOf, type TypeName, types } from '#lib/schema/types';
import { capitalize } from '#lib/text/format';
import { betweenItems, cellOf } from './cells.ts';
import type { Collection } from './collection.ts';
import { rights } from './rights.ts';

type Row = Collection['results'][number];
/** One column of a table of records: what stands above it, and what it says of each. */
export type Column = { label: string; cellOf(row: Row): string };

/** The columns for some kinds of record: every field that readers may see, once, and what is worked out from them. */
export function columnsOf({ types: kinds, day, library }: Pick<Collection, 'types' | 'day' | 'library'>): Column[] {
  const fields = [...fieldsByName(kinds)].map(([name, declared]) => fieldColumn(name, declared, library));
  return withoutDoubles([
    { label: 'Kind of record', cellOf: ({ record }) => capitalize(types[record.type].singular) },
    { label: 'Id', cellOf: ({ record }) => record.id },
    { label: 'Address', cellOf: ({ record }) => site.url + record.address },
    ...fields,
    ...(kinds.includes('offer') ? statusColumns(day) : []),
    ...sourceColumns(library),
    ...(kinds.includes('area') ? [foundColumn] : []),
    { label: 'Terms of reuse', cellOf: () => rights.address },
  ]);
}

/** An area can be found by its work. */
const foundColumn: Column = {
  label: 'Found by its work',
  cellOf: ({ nestedHits }) => nestedHits.map(({ title }) => title).join(betweenItems),
};

type Declared = DeclaredField & { type: TypeName };

/** The fields of several kinds: those of the same name share a column. */
const fieldsByName = (kinds: readonly TypeName[]): Map<string, Declared[]> =>
  Map.groupBy(
    kinds.flatMap((type) => listFields(getType(type)).map((field) => ({ ...field, type }))),
    ({ name }) => name,
  ) as Map<string, Declared[]>;

function fieldColumn(name: string, declared: readonly Declared[], library: Library): Column & { name: string } {
  const byType = new Map(declared.filter(({ meta }) => !meta.hidden).map((field) => [field.type, field]));
  return {
    name,
    label: [...new Set([...byType.values()].map(({ meta }) => meta.label))].join(' / '),
    cellOf: ({ record }) => {
      const field = byType.get(record.type);
      return field ? cellOf(field.schema, (record as Record<string, unknown>)[name], library) : '';
    },
  };
}

const offerCell =
  (cell: (offer: RecordOf<'offer'>) => string): Column['cellOf'] =>
  ({ record }) =>
    record.type === 'offer' ? cell(record) : '';

const statusColumns = (day: string): Column[] => [
  { label: 'Status on', cellOf: offerCell(() => day) },
  { label: 'Status code', cellOf: offerCell((offer) => getOfferStatus(offer, day).status) },
  { label: 'Status', cellOf: offerCell((offer) => offerStatus.label(getOfferStatus(offer, day).status)) },
  { label: 'Reason for the status', cellOf: offerCell((offer) => getOfferStatus(offer, day).reason) },
];

function sourceColumns(library: Library): Column[] {
  const each =
    (say: (source: RecordOf<'source'>) => string | undefined): Column['cellOf'] =>
    ({ record }) =>
      numberSources(library, [record])
        .sources.map((source) => say(source) ?? '')
        .join(betweenItems);
  return [
    { label: 'Sources', cellOf: each(({ title, publisher, published }) => `${title} (${publisher}, ${published})`) },
    { label: 'Addresses of the sources', cellOf: each(({ link }) => link) },
    { label: 'Licences of the sources', cellOf: each(({ licence }) => licence ?? 'none stated') },
  ];
}

/** No empty heads, and no two alike: a field whose label is taken already says its name as well. */
function withoutDoubles(columns: readonly (Column & { name?: string })[]): Column[] {
  const taken = new Set(columns.flatMap(({ name, label }) => (name === undefined ? [label] : [])));
  return columns
    .filter(({ label }) => label !== '')
    .map(({ name, label, cellOf: cell }) => {
      const own = name !== undefined && taken.has(label) ? `${label} (${name})` : label;
      if (name !== undefined) taken.add(own);
      return { label: own, cellOf: cell };
    });
}
