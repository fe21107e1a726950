// biome-ignore-all lint/style/noExcessiveLinesPerFile: longer than the limit since before there was one; split it when you change it
import type { AnyRecord } from '#lib/schema/types';
import { workState } from '#lib/schema/work-state';
import { uncapitalize } from '#lib/text/format';
import { type BestAnswer, findBestAnswer } from './best-answer.ts';
import { createCard, type RecordCard, workStateOf } from './card.ts';
import { describeQuery } from './describe-query.ts';
import {
  explainSearch,
  type FilterSuggestion,
  maybeMeant,
  missingOf,
  suggestFilters,
  type Understood,
} from './explain-search.ts';
import { defaultSearchTypes, type Facet } from './facets.ts';
import { filterAndCount, listShownFacets } from './filter.ts';
import { type Finder, findRecords, type SearchResult } from './find.ts';
import { pageSize, type RecordList } from './lists.ts';
import { emptyQuery, formatAddress, getSort, isChosen, type Query, withChoices, withWords } from './query.ts';
import {
  createExcerpt,
  type Excerpt,
  getHighlightTerms,
  type HighlightTerms,
  highlight,
  type TextPiece,
} from './search/excerpt.ts';
import { type SortOrder, sortOrders } from './sorts.ts';
import { suggestContacts } from './suggest-contacts.ts';
import { type DroppableCondition, type QuerySuggestion, suggestQueries } from './suggest-queries.ts';

/** One that is folded is not among the results unless it is chosen: work of an area is shown with its area. */
type OptionView = { value: string; label: string; count: number; isChosen: boolean; isFolded: boolean };
type FacetView = { name: string; label: string; many: string; options: OptionView[] };
type LabelledLink = { label: string; address: string };
type CountedLinkView = LabelledLink & { found: number };
/** One result as it is shown; what led to an area stands below it. */
type ResultView = {
  record: AnyRecord;
  card: RecordCard;
  title: TextPiece[];
  summary: TextPiece[];
  excerpt: Excerpt | undefined;
  nestedHits: { address: string; title: TextPiece[]; state: string | undefined }[];
  moreNestedHits: number;
};

/** Everything that a page of results shows, for any address of a list. */
export type ResultsPage = {
  list: RecordList;
  query: Query;
  /** The query in words; the list's own name where nothing is asked. */
  title: string;
  total: number;
  results: ResultView[];
  facets: FacetView[];
  activeFilters: LabelledLink[];
  sorts: (LabelledLink & { isCurrent: boolean })[];
  sort: SortOrder;
  pages: { current: number; count: number; previous?: string; next?: string; all?: string };
  notes: string[];
  /** What the words were taken to mean, each with the way to take just those words as they were typed. */
  explanations: { text: string; undo?: LabelledLink }[];
  /** What is told of a search that finds nothing. */
  missing: string[];
  /** Searches for what may have been meant. */
  maybe: CountedLinkView[];
  /** What has part of the search, where nothing has all of it. */
  near: ResultView[];
  /** The way from a search for what the words mean to one for just the words, or back. */
  exactMatchToggle: LabelledLink;
  suggestedFilters: CountedLinkView[];
  bestAnswer: BestAnswer | undefined;
  /** The best answer as a result, where it is one: it is not shown a second time. */
  bestResult: ResultView | undefined;
  /** Searches for what is near to what was asked. */
  related: LabelledLink[];
  querySuggestions: CountedLinkView[];
  /** The contacts for the places that were asked for, or all. */
  contactLink: LabelledLink;
  /** The address of the list without anything asked but the day. */
  clear: string;
  /** The one address of this page, and whether search engines should keep it. */
  canonical: string;
  noindex: boolean;
  /** All results, however many a page shows. */
  all: () => readonly SearchResult[];
};

const maxNestedHits = 3;
const maxRelated = 5;

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one object with everything that a page of results shows
export function createResultsPage(finder: Finder, list: RecordList, query: Query, notes: string[]): ResultsPage {
  const { table } = finder;
  const facets = listShownFacets(table, list.fixedType);
  const { total, results, counts, scores, near } = findRecords(finder, query, list.fixedType, list.defaultSort);
  // A facet that nothing in the list has is no help: a word of the glossary has no key stage.
  const unasked = filterAndCount(table, emptyQuery, list.fixedType).counts;
  const terms = scores?.terms ?? [];
  const marks = getHighlightTerms(terms);
  const addressOf = (other: Query): string => formatAddress(list, other, facets);
  const asked = query.words !== '' || Object.keys(query.choices).length > 0;
  const pages = paginate(query, total, addressOf);
  const shown = query.page === 'all' ? results() : results((pages.current - 1) * pageSize, pages.current * pageSize);
  const best =
    query.words && !list.fixedType && pages.current === 1 ? findBestAnswer(finder, query.words, terms) : undefined;
  const [bestResult, others] = takeOut(shown, best);
  const show = (result: SearchResult): ResultView =>
    createResultView(asked ? result : { ...result, nestedHits: [] }, finder, marks, query.on);
  const link = ({ label, query: other, found }: FilterSuggestion): CountedLinkView => ({
    label,
    address: addressOf(other),
    found,
  });
  return {
    list,
    query,
    title: asked ? describeQuery(query, total, facets, list.fixedType) : list.title,
    total,
    // What an area did is named where it was asked for.
    results: others.map(show),
    bestResult: bestResult && show(bestResult),
    near: near.map(show),
    facets: facets
      .filter(({ name }) => query.choices[name] || (total > 0 ? unasked : counts)[name]?.some((found) => found > 0))
      .map((facet) => createFacetView(facet, counts[facet.name] ?? [], query)),
    activeFilters: listActiveFilters(query, facets, addressOf),
    sorts: listSortLinks(query, list, addressOf),
    sort: getSort(query, list.defaultSort),
    pages,
    notes: [...notes, ...sayBeyond(query, pages)],
    explanations: [
      ...(query.isLiteral
        ? [{ text: 'We searched for just the words that you typed.' }]
        : explainSearch(terms, query, finder).map((each) => withUndo(each, addressOf))),
      ...(scores?.isPartial
        ? [{ text: 'Few results match all of your search, so some that match part of it are shown too.' }]
        : []),
    ],
    missing: total > 0 ? [] : missingOf(terms, query),
    maybe: query.isLiteral ? [] : maybeMeant(finder, query, terms, list.fixedType).map(link),
    exactMatchToggle: {
      label: query.isLiteral ? 'Search for what they mean too' : 'Search for just what I typed',
      address: addressOf({ ...query, isLiteral: !query.isLiteral, page: 1 }),
    },
    suggestedFilters: query.isLiteral ? [] : suggestFilters(finder, query, terms, list.fixedType).map(link),
    bestAnswer: best,
    related: [...new Set(terms.flatMap(({ related }) => related))]
      .slice(0, maxRelated)
      .map((words) => ({ label: words, address: addressOf({ ...emptyQuery, words, on: query.on }) })),
    querySuggestions:
      total > 0
        ? []
        : suggestQueries(finder, query, list.fixedType).map((each) =>
            link({ ...each, label: formatSuggestionLabel(each) }),
          ),
    contactLink: suggestContacts(finder, query, terms),
    clear: addressOf({ ...emptyQuery, on: query.on }),
    canonical: addressOf({ ...query, page: query.page === 'all' ? 'all' : pages.current }),
    noindex: query.words !== '' || query.page !== 1 || Object.values(query.choices).flat().length > 1,
    all: results,
  };
}

/** What is said of a page of results that is beyond the last. */
const sayBeyond = ({ page }: Query, { current, count }: ResultsPage['pages']): string[] =>
  page === 'all' || page <= count ? [] : [`There is no page ${page}. This is page ${current}, the last one.`];
/** The result that is the best answer, and the others. */
function takeOut(
  results: readonly SearchResult[],
  best: BestAnswer | undefined,
): [SearchResult | undefined, readonly SearchResult[]] {
  const isBest = ({ record }: SearchResult): boolean =>
    best !== undefined && 'record' in best && best.record === record;
  return [results.find(isBest), results.filter((result) => !isBest(result))];
}

const withUndo = ({ text, undone }: Understood, addressOf: (query: Query) => string) => ({
  text,
  ...(undone && { undo: { label: 'Take these words as typed', address: addressOf(undone) } }),
});

function paginate(query: Query, total: number, addressOf: (query: Query) => string): ResultsPage['pages'] {
  const count = query.page === 'all' ? 1 : Math.max(1, Math.ceil(total / pageSize));
  const current = query.page === 'all' ? 1 : Math.min(query.page, count);
  return {
    current,
    count,
    ...(current > 1 && { previous: addressOf({ ...query, page: current - 1 }) }),
    ...(current < count && { next: addressOf({ ...query, page: current + 1 }) }),
    ...(count > 1 && { all: addressOf({ ...query, page: 'all' }) }),
  };
}

/** The state of a piece of work, for behind its title. */
function stateInWords(record: AnyRecord): string | undefined {
  const work = workStateOf(record);
  return work && uncapitalize(workState.label(work.state));
}

function createResultView(
  { record, nestedHits }: SearchResult,
  { table, searchIndex }: Finder,
  marks: HighlightTerms,
  on?: string,
): ResultView {
  const card = createCard(record, searchIndex.library, table.day, on);
  const shownHits = nestedHits.slice(0, maxNestedHits);
  return {
    record,
    card,
    title: highlight(card.title, marks),
    summary: highlight(card.summary, marks),
    excerpt:
      marks.words.size > 0 && shownHits.length === 0
        ? createExcerpt(record, card.summary, marks, searchIndex)
        : undefined,
    nestedHits: shownHits.map((nestedHit) => ({
      address: nestedHit.address,
      title: highlight(nestedHit.title, marks),
      state: stateInWords(nestedHit),
    })),
    moreNestedHits: nestedHits.length - shownHits.length,
  };
}

const createFacetView = (
  { name, label, many, options }: Facet,
  counts: readonly number[],
  query: Query,
): FacetView => ({
  name,
  label,
  many,
  options: options.map(({ value, label: said }, place) => ({
    value,
    label: said,
    count: counts[place] ?? 0,
    isChosen: isChosen(query, name, value),
    isFolded: name === 'type' && !(defaultSearchTypes as readonly string[]).includes(value),
  })),
});

function listActiveFilters(
  query: Query,
  facets: readonly Facet[],
  addressOf: (query: Query) => string,
): LabelledLink[] {
  const words = query.words ? [{ label: `“${query.words}”`, address: addressOf(withWords(query, '')) }] : [];
  const choices = facets.flatMap((facet) =>
    facet.options
      .filter(({ value }) => isChosen(query, facet.name, value))
      .map(({ value, label }) => {
        const left = (query.choices[facet.name] ?? []).filter((other) => other !== value);
        return { label, address: addressOf(withChoices(query, facet, left)) };
      }),
  );
  return [...words, ...choices];
}

function listSortLinks(query: Query, list: RecordList, addressOf: (query: Query) => string): ResultsPage['sorts'] {
  const current = getSort(query, list.defaultSort);
  const fitting = sortOrders.filter(
    ({ needsWords, name }) => (query.words || !needsWords) && (name !== 'closing' || list.fixedType === 'offer'),
  );
  return fitting.map((sort) => ({
    label: sort.label,
    address: addressOf({ ...query, page: 1, sort: sort.name }),
    isCurrent: sort.name === current.name,
  }));
}

const formatSuggestionLabel = ({ drop }: QuerySuggestion): string => drop.map(describeDroppable).join(' and ');

const describeDroppable = (condition: DroppableCondition): string =>
  condition.kind === 'facet'
    ? `the filter “${condition.facet.label}”`
    : condition.terms.map(({ text }) => `“${text}”`).join(' and ');
