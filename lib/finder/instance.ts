import type { Library } from '#lib/content/library';
import { loadLibrary } from '#lib/content/load-library';
import { createFilterTable, type FilterTable } from './filter.ts';
import type { Finder } from './find.ts';
import { createSearchIndex, type SearchIndex } from './search/search-index.ts';

const maxDays = 16;

let instance: { library: Library; searchIndex: SearchIndex; tables: Map<string, FilterTable> } | undefined;

/** The finder over the whole library on a day, written like 2018-12-01. What does not depend on the day is made once. */
export function getFinder(day: string): Finder {
  const current = loadLibrary();
  if (instance?.library !== current) {
    const table = createFilterTable(current, day);
    instance = {
      library: current,
      searchIndex: createSearchIndex(table.records, current),
      tables: new Map([[day, table]]),
    };
  }
  const table = instance.tables.get(day) ?? createFilterTable(current, day);
  instance.tables.delete(day);
  instance.tables.set(day, table);
  if (instance.tables.size > maxDays) instance.tables.delete(instance.tables.keys().next().value ?? day);
  return { table, searchIndex: instance.searchIndex };
}
