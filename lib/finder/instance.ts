import type { Library } from '#lib/content/library';
import { loadLibrary } from '#lib/content/load-library';
import { makeTable, type Table } from './filter.ts';
import { type Engine, makeEngine } from './search/search-index.ts';
import type { Finder } from './find.ts';

const mostDays = 16;

let opened: { library: Library; engine: Engine; tables: Map<string, Table> } | undefined;

/** The finder over the whole library on a day, written like 2018-12-01. What does not depend on the day is made once. */
export function finderOn(day: string): Finder {
  const current = loadLibrary();
  if (opened?.library !== current) {
    const table = makeTable(current, day);
    opened = { library: current, engine: makeEngine(table.records, current), tables: new Map([[day, table]]) };
  }
  const table = opened.tables.get(day) ?? makeTable(current, day);
  opened.tables.delete(day);
  opened.tables.set(day, table);
  if (opened.tables.size > mostDays) opened.tables.delete(opened.tables.keys().next().value ?? day);
  return { table, engine: opened.engine };
}
