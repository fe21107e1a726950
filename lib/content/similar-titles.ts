import type { AnyRecord } from '#lib/schema/types';
import type { Library } from './library.ts';
import { memoizePerLibrary } from './memoize-per-library.ts';

/** Records that stand in one list, where two of the same name could not be told apart. */
const getListGroup = (record: AnyRecord): string | undefined => {
  if (record.type === 'source' || record.type === 'searchWords') return undefined;
  return record.type === 'activity' || record.type === 'priority' ? `${record.type} ${record.area}` : record.type;
};

const createTitleIndex = (keysOf: (title: string) => string[]) =>
  memoizePerLibrary((library: Library) => {
    const found = new Map<string, AnyRecord[]>();
    for (const record of library.records) {
      const group = getListGroup(record);
      if (group === undefined) continue;
      for (const key of keysOf(record.title)) {
        const others = found.get(`${group} ${key}`);
        if (others) others.push(record);
        else found.set(`${group} ${key}`, [record]);
      }
    }
    return found;
  });

const normalizeCase = (title: string): string => title.toLowerCase();

/** A title without what people do not notice: small words, endings, signs and capitals. */
const normalizeTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[’']s\b|\b(the|an?|for|of|in|and)\b/g, ' ')
    .replace(/s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The plain title, and the same with each of its letters left out: two of these agree when titles are one letter apart. */
function listDeletionVariants(title: string): string[] {
  const whole = normalizeTitle(title);
  if (whole.length < 8) return [whole];
  const without = [...whole].flatMap((letter, index) =>
    /\d/.test(letter) ? [] : `${whole.slice(0, index)}${whole.slice(index + 1)}`,
  );
  return [whole, ...without];
}

const getRecordsByTitle = createTitleIndex((title) => [normalizeCase(title)]);
const getRecordsBySimilarTitle = createTitleIndex((title) => [...new Set(listDeletionVariants(title))]);

/** The first other record of the same list whose title is the same. */
export const findSameTitle = (record: AnyRecord, library: Library): AnyRecord | undefined =>
  getRecordsByTitle(library)
    .get(`${getListGroup(record)} ${normalizeCase(record.title)}`)
    ?.find((other) => other !== record);

/** The first other record of the same list whose title is so like it that readers would mix them up. */
export function findSimilarTitle(record: AnyRecord, library: Library): AnyRecord | undefined {
  const group = getListGroup(record);
  const isLike = (other: AnyRecord) =>
    other !== record &&
    normalizeCase(other.title) !== normalizeCase(record.title) &&
    Math.abs(normalizeTitle(other.title).length - normalizeTitle(record.title).length) <= 1;
  for (const key of group ? listDeletionVariants(record.title) : []) {
    const other = getRecordsBySimilarTitle(library).get(`${group} ${key}`)?.find(isLike);
    if (other) return other;
  }
  return undefined;
}
