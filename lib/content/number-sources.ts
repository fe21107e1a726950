import { findReferences } from '#lib/schema/references';
import { type AnyRecord, getType, type RecordOf } from '#lib/schema/types';
import type { Library } from './library.ts';

/** The sources of one page in the order of their numbers, and the number of each. */
export type NumberedSources = {
  sources: readonly RecordOf<'source'>[];
  numberOf(id: string): number;
};

/** Numbers every source that the records of a page name, in the order in which a reader meets them. */
export function numberSources(library: Library, records: readonly AnyRecord[]): NumberedSources {
  const ids = new Set(records.flatMap(listSourceIds));
  const order = new Map([...ids].map((id, index) => [id, index + 1]));
  return { sources: library.getByIds('source', [...ids]), numberOf: (id) => order.get(id) ?? 0 };
}

/** The ids of the sources that a record names anywhere in its fields. */
const listSourceIds = (record: AnyRecord): string[] =>
  [...findReferences(getType(record.type).schema, record)]
    .filter(({ target }) => target === 'source')
    .map(({ id }) => id);
