import type { AnyRecord } from '#lib/schema/types';
import type { Library } from './library.ts';
import { onceForEach } from './memoize-per-library.ts';

/** Records that stand in one list, where two of the same name could not be told apart. */
const groupOf = (record: AnyRecord): string | undefined => {
  if (record.type === 'source' || record.type === 'searchWords') return undefined;
  return record.type === 'activity' || record.type === 'priority' ? `${record.type} ${record.area}` : record.type;
};

const shelves = (keysOf: (title: string) => string[]) =>
  onceForEach((library: Library) => {
    const found = new Map<string, AnyRecord[]>();
    for (const record of library.records) {
      const group = groupOf(record);
      if (group === undefined) continue;
      for (const key of keysOf(record.title)) {
        const others = found.get(`${group} ${key}`);
        if (others) others.push(record);
        else found.set(`${group} ${key}`, [record]);
      }
    }
    return found;
  });

const exact = (title: string): string => title.toLowerCase();

/** A title without what people do not notice: small words, endings, signs and capitals. */
const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[’']s\b|\b(the|an?|for|of|in|and)\b/g, ' ')
    .replace(/s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The plain title, and the same with each of its letters left out: two of these agree when titles are one letter apart. */
function nearly(title: string): string[] {
  const whole = plain(title);
  if (whole.length < 8) return [whole];
  const without = [...whole].flatMap((letter, index) =>
    /\d/.test(letter) ? [] : `${whole.slice(0, index)}${whole.slice(index + 1)}`,
  );
  return [whole, ...without];
}

const byExact = shelves((title) => [exact(title)]);
const byNearly = shelves((title) => [...new Set(nearly(title))]);

/** The first other record of the same list whose title is the same. */
export const sameTitle = (record: AnyRecord, library: Library): AnyRecord | undefined =>
  byExact(library)
    .get(`${groupOf(record)} ${exact(record.title)}`)
    ?.find((other) => other !== record);

/** The first other record of the same list whose title is so like it that readers would mix them up. */
export function similarTitle(record: AnyRecord, library: Library): AnyRecord | undefined {
  const group = groupOf(record);
  const isLike = (other: AnyRecord) =>
    other !== record &&
    exact(other.title) !== exact(record.title) &&
    Math.abs(plain(other.title).length - plain(record.title).length) <= 1;
  for (const key of group ? nearly(record.title) : []) {
    const other = byNearly(library).get(`${group} ${key}`)?.find(isLike);
    if (other) return other;
  }
  return undefined;
}
