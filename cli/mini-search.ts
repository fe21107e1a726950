import MiniSearch from 'minisearch';
import type { Finder } from '#lib/finder/find';
import { listPassages } from '#lib/finder/search/passages';
import { getStem } from '#lib/finder/search/stem';
import { lowWeightWords, stopWords } from '#lib/finder/search/stop-words';
import { splitWords } from '#lib/finder/search/tokens';

/** A search that gives addresses, the best first. */
export type Search = (words: string) => string[];

// Found by trying each of several values in turn on the judgements that our own search was tuned on.
const boost = { names: 6, summary: 3, text: 1 };
const shareOfOtherWords = 0.2;
const bm25 = { k: 1.4, b: 0.3, d: 0.5 };
const fuzziness = 0.2;
const leastWeightOfNames = 4;
const leastWeightOfSummary = 2;

/** MiniSearch as it comes, on the same texts. A part of an area's page counts as that page. */
export function plainMiniSearch(finder: Finder): Search {
  const searchIndex = new MiniSearch({ fields: ['title', 'text'] });
  searchIndex.addAll(
    documents(finder).map(({ id, title, passages }) => ({
      id,
      title,
      text: passages.map(({ text }) => text).join('\n'),
    })),
  );
  return (words) =>
    listAddresses(
      finder,
      searchIndex.search(words).map(({ id }) => id),
    );
}

/**
 * MiniSearch tuned with all that our own search knows of words: its way to read words and their stems, the weights of
 * fields and kinds, words that say little, and for each phrase that means something the other words for it and the
 * names of what is meant.
 */
export function tunedMiniSearch(finder: Finder): Search {
  const { weights } = finder.searchIndex;
  const searchIndex = new MiniSearch({
    fields: ['names', 'summary', 'text'],
    tokenize: splitWords,
    processTerm: (word) => (stopWords.has(word) ? null : getStem(word)),
    searchOptions: {
      boost,
      bm25,
      prefix: (word) => word.length > 3,
      fuzzy: (word) => (word.length > 4 ? fuzziness : false),
      boostDocument: (id) => weights[id] ?? 1,
    },
  });
  searchIndex.addAll(documents(finder).map(createFields));
  return (words) => {
    const strong = splitWords(words).filter((word) => !lowWeightWords.has(word));
    const others = listSynonyms(finder, words).map((phrase) => ({ ...exactly, queries: [phrase] }));
    const queries = [strong.length > 0 ? strong.join(' ') : words, ...others];
    return listAddresses(
      finder,
      searchIndex.search({ queries, combineWith: 'OR' }).map(({ id }) => id),
    );
  };
}

/** How other words are looked for: all of a phrase, as they are written, and for a little less. */
const exactly = {
  combineWith: 'AND' as const,
  fuzzy: false,
  prefix: false,
  boost: Object.fromEntries(Object.entries(boost).map(([name, weight]) => [name, weight * shareOfOtherWords])),
};

function createFields({ id, passages }: ReturnType<typeof documents>[number]) {
  const textsFrom = (least: number, most: number) =>
    passages.flatMap(({ text, weight }) => (weight >= least && weight < most ? [text] : [])).join('\n');
  return {
    id,
    names: textsFrom(leastWeightOfNames, Number.POSITIVE_INFINITY),
    summary: textsFrom(leastWeightOfSummary, leastWeightOfNames),
    text: textsFrom(0, leastWeightOfSummary),
  };
}

/** The other words for each phrase in a search that means something, and the titles of the records that it means. */
function listSynonyms({ searchIndex: { synonyms, library } }: Finder, text: string): string[] {
  const words = splitWords(text);
  const others: string[] = [];
  for (let place = 0; place < words.length; ) {
    const phrase = synonyms.findLongest(words, place);
    const titles = (phrase?.meaning.concepts ?? []).flatMap((concept) =>
      concept.kind === 'record' ? (library.find(concept.type, concept.id)?.title ?? []) : [],
    );
    others.push(...(phrase?.meaning.synonyms ?? []), ...titles);
    place += phrase?.length ?? 1;
  }
  return others;
}

const documents = ({ table: { records }, searchIndex: { library } }: Finder) =>
  records
    .map((record, id) => ({ id, title: record.title, type: record.type, passages: listPassages(record, library) }))
    .filter(({ type }) => type !== 'source');

function listAddresses({ table: { records } }: Finder, ids: readonly number[]): string[] {
  const pageOf = (address: string) => (address.startsWith('/areas/') ? (address.split('#')[0] ?? '') : address);
  return [...new Set(ids.map((id) => pageOf(records[id]?.address ?? '')))];
}
