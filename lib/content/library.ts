import { findReferences } from '#lib/schema/references';
import { type AnyRecord, getType, type RecordOf, type TypeName, typeNames } from '#lib/schema/types';

/** A record at one end of a reference, and the field in which the reference stands. */
type RecordLink = { record: AnyRecord; field: string };

/** All records, linked both ways. */
export type Library = {
  /** Every record that is to be shown, type by type. */
  records: readonly AnyRecord[];
  /** Every record of a type, in the order that the type declares. */
  all<Name extends TypeName>(type: Name): readonly RecordOf<Name>[];
  find<Name extends TypeName>(type: Name, id: string): RecordOf<Name> | undefined;
  /** The records of these ids that are to be shown; a withdrawn one is left out. */
  getByIds<Name extends TypeName>(type: Name, ids: readonly string[] | undefined): RecordOf<Name>[];
  /** The records that a record names, in the order in which it names them. */
  linksFrom(record: AnyRecord): readonly RecordLink[];
  /** The records that name a record. */
  linksTo(record: AnyRecord): readonly RecordLink[];
  /** The record at an address of the site, such as /areas/norwich#maths-teaching. */
  findByAddress(address: string): AnyRecord | undefined;
  /** Whether a page stands at an address, even one whose file cannot be read for now. */
  hasAddress(address: string): boolean;
  /** The contacts that are kept out of every page, feed and index. */
  withdrawn: readonly RecordOf<'contact'>[];
  /** Where a page that used to be at an address has gone. */
  getRedirect(address: string): string | undefined;
};

/** What names a record across all types. */
export const getRecordKey = (type: string, id: string): string => `${type} ${id}`;

/** Sorts records by type and links them both ways. A reference to nothing is left out here; reading reports it. */
export function createLibrary(records: readonly AnyRecord[], unreadable: readonly string[] = []): Library {
  const withdrawn = records.filter(
    (record) => record.type === 'contact' && record.withdrawn === true,
  ) as RecordOf<'contact'>[];
  const shown = records.filter((record) => !(withdrawn as AnyRecord[]).includes(record));
  const recordsByType = Object.fromEntries(typeNames.map((name) => [name, sortRecords(name, shown)]));
  const byKey = new Map(shown.map((record) => [getRecordKey(record.type, record.id), record]));
  const byAddress = new Map(shown.map((record) => [record.address, record]));
  const moved = new Map(shown.flatMap((record) => getAliases(record).map((alias) => [alias, record.address])));
  const linksFrom = new Map<AnyRecord, RecordLink[]>(shown.map((record) => [record, collectLinks(record, byKey)]));
  const linksTo = new Map<AnyRecord, RecordLink[]>(shown.map((record) => [record, []]));
  for (const [record, links] of linksFrom) {
    for (const link of links) linksTo.get(link.record)?.push({ record, field: link.field });
  }
  const all = <Name extends TypeName>(type: Name) => recordsByType[type] as unknown as readonly RecordOf<Name>[];
  const find = <Name extends TypeName>(type: Name, id: string) =>
    byKey.get(getRecordKey(type, id)) as RecordOf<Name> | undefined;
  return {
    records: typeNames.flatMap((name) => recordsByType[name] ?? []),
    all,
    find,
    getByIds: (type, wanted = []) => wanted.flatMap((id) => find(type, id) ?? []),
    linksFrom: (record) => linksFrom.get(record) ?? [],
    linksTo: (record) => linksTo.get(record) ?? [],
    findByAddress: (address) => byAddress.get(address),
    hasAddress: (address) => byAddress.has(address) || unreadable.includes(address),
    withdrawn,
    getRedirect: (address) => moved.get(address),
  };
}

/** The old addresses of a record. */
export const getAliases = (record: AnyRecord): string[] => ('aliases' in record && record.aliases) || [];

function sortRecords(name: TypeName, records: AnyRecord[]): AnyRecord[] {
  const { getSortKey } = getType(name);
  const key = (record: AnyRecord) => getSortKey(record as never);
  const compare = (one: string | number, other: string | number) =>
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : String(one).localeCompare(String(other), 'en-GB');
  return records.filter((record) => record.type === name).sort((one, other) => compare(key(one), key(other)));
}

function collectLinks(record: AnyRecord, byKey: Map<string, AnyRecord>): RecordLink[] {
  return [...findReferences(getType(record.type).schema, record)].flatMap(({ path, target, id }) => {
    const named = byKey.get(getRecordKey(target, id));
    return named ? [{ record: named, field: String(path[0]) }] : [];
  });
}
