import { type AnyRecord, getType } from '#lib/schema/types';
import { getRecordKey } from './library.ts';
import type { ParsedRecord } from './parse-file.ts';

/**
 * Gives every record what it takes from another that it names. One that names nothing readable is left out: what is
 * wrong with the other file, or that there is none, is reported there.
 */
export function withTakenFields(entries: readonly ParsedRecord[]): ParsedRecord[] {
  const byKey = new Map(entries.map(({ record }) => [getRecordKey(record.type, record.id), record]));
  return entries.flatMap((entry) => {
    if (entry.taken.length === 0) return [entry];
    const record = withTaken(entry.record, byKey);
    return record ? [{ ...entry, record }] : [];
  });
}

function withTaken(record: AnyRecord, byKey: ReadonlyMap<string, AnyRecord>): AnyRecord | undefined {
  const { takes } = getType(record.type);
  if (!takes) return record;
  const other = byKey.get(getRecordKey(takes.from, valueIn(record, takes.through)));
  if (!other) return undefined;
  const taken = Object.entries(takes.fields).map(([own, theirs]) => [own, (other as Fields)[theirs]]);
  return { ...record, ...Object.fromEntries(taken) };
}

type Fields = Readonly<Record<string, unknown>>;

const valueIn = (record: AnyRecord, field: string): string => String((record as Fields)[field]);
