import { readFiles } from '#lib/content/files';
import { createLibrary, type Library } from '#lib/content/library';
import { readLibrary } from '#lib/content/read-library';
import { listShownFacets } from '#lib/finder/filter';
import { createFinder } from '#lib/finder/find';
import { getList } from '#lib/finder/lists';
import { parseQuery } from '#lib/finder/query';
import { createResultsPage } from '#lib/finder/results-page';
import { listNameFields } from '#lib/finder/search/record-names';
import type { AnyRecord } from '#lib/schema/types';
import type { CommandContext } from './command-context.ts';
import { readJudgements } from './judgements.ts';

const benchmarkDay = '2026-11-21';
const mostMilliseconds = 30;
const sizes = [1, 10, 100];
const rounds = 3;

/** What visitors ask: every judged search, alone and filtered, and lists without words. */
const addressesAsked = (): URLSearchParams[] =>
  [
    ...readJudgements().map(({ q }) => `q=${encodeURIComponent(q)}`),
    ...readJudgements().map(({ q }) => `q=${encodeURIComponent(q)}&stage=ks2`),
    '',
    'theme=maths',
    'type=activity&page=all',
  ].map((parameters) => new URLSearchParams(parameters));

/** So many libraries in one: each copy of a record has an address, names and an area of its own. */
function createRecordCopies(library: Library, count: number): Library {
  const all = library.records;
  const often = all.filter(({ type }) => type !== 'searchWords');
  const further = Array.from({ length: count - 1 }, (_each, before) =>
    often.map((each) => createRecordCopy(each, before + 1)),
  );
  return createLibrary([...all, ...further.flat()]);
}

const createRecordCopy = (record: AnyRecord, copy: number): AnyRecord =>
  ({
    ...record,
    ...renamed(record, copy),
    id: `${record.id}-${copy}`,
    address: `${record.address}-${copy}`,
    ...('area' in record && record.area && { area: `${record.area}-${copy}` }),
    ...('areas' in record && record.areas && { areas: record.areas.map((id) => `${id}-${copy}`) }),
  }) as AnyRecord;

/** The fields of a record that hold names, with the number of the copy behind each name. */
function renamed(record: AnyRecord, copy: number): object {
  const add = (value: unknown): unknown => {
    if (typeof value === 'string') return `${value} ${copy}`;
    if (Array.isArray(value)) return value.map(add);
    return value && typeof value === 'object' && 'name' in value ? { ...value, name: add(value.name) } : value;
  };
  return Object.fromEntries(
    listNameFields(record).map(({ name }) => [name, add((record as Record<string, unknown>)[name])]),
  );
}

/** Times pages of results over the library as it is and over many copies of it: milliseconds without React and the network. */
export function measureSearchSpeed(_words: string[], { print, now }: CommandContext): number {
  const { library } = readLibrary(readFiles('content'));
  const asked = addressesAsked();
  let slowest = 0;
  for (const size of sizes) {
    const many = createRecordCopies(library, size);
    const before = memory();
    const began = now();
    const finder = createFinder(many, benchmarkDay);
    const built = now() - began;
    const megabytes = (memory() - before) / 1e6;
    const facets = listShownFacets(finder.table, undefined);
    const times = Array.from({ length: rounds }, () => asked)
      .flat()
      .map((parameters) => {
        const start = now();
        const { query, notes } = parseQuery(parameters, facets);
        createResultsPage(finder, getList('/search'), query, notes);
        return now() - start;
      })
      .toSorted((one, other) => one - other);
    const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0;
    slowest = at(0.99);
    print(
      `×${String(size).padEnd(3)} ${String(finder.table.records.length).padStart(6)} records  built in ${built.toFixed(0)} ms, ${megabytes.toFixed(0)} MB  ` +
        `a page of results: p50 ${at(0.5).toFixed(2)} ms, p99 ${slowest.toFixed(2)} ms (${times.length} pages)`,
    );
  }
  print(`At ×${sizes.at(-1)} at most ${mostMilliseconds} ms are wanted for 99 of 100 pages.`);
  return slowest <= mostMilliseconds ? 0 : 1;
}

/** The bytes in use. They mean something only when Node lets us clear away first (--expose-gc). */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
