import type { AnyRecord } from '#lib/schema/types';
import { workState } from '#lib/schema/work-state';
import { type Card, cardOf, workStateOf } from './card.ts';
import { type Facet, shownUnasked } from './facets.ts';
import { type List, pageSize } from './lists.ts';
import { addressIn, everything, isChosen, type Query, sortOf, withChoices, withWords } from './query.ts';
import { sentenceOf } from './describe-query.ts';
import { type Sort, sorts } from './sorts.ts';
import { facetsShown, select } from './filter.ts';
import { uncapitalize } from '#lib/text/format';
import { type BestAnswer, bestAnswerOf } from './best-answer.ts';
import { type Excerpt, excerptOf, type Marks, mark, marksOf, type Piece } from './search/excerpt.ts';
import { type Finder, find, type Result } from './find.ts';
import { type Condition, type Relaxation, relaxationsOf } from './suggest-queries.ts';
import { maybeMeant, missingOf, type Offered, offeredFilters, type Understood, understoodOf } from './explain-search.ts';
import { whomToAsk } from './suggest-contacts.ts';

/** One that is folded is not among the results unless it is chosen: work of an area is shown with its area. */
type ShownOption = { value: string; label: string; count: number; isChosen: boolean; isFolded: boolean };
type ShownFacet = { name: string; label: string; many: string; options: ShownOption[] };
type Link = { label: string; address: string };
type CountedLink = Link & { found: number };
/** One result as it is shown; what led to an area stands below it. */
type ShownResult = {
  record: AnyRecord;
  card: Card;
  title: Piece[];
  summary: Piece[];
  excerpt: Excerpt | undefined;
  guests: { address: string; title: Piece[]; state: string | undefined }[];
  moreGuests: number;
};

/** Everything that a page of results shows, for any address of a list. */
export type ResultsPage = {
  list: List;
  query: Query;
  /** The query in words; the list's own name where nothing is asked. */
  title: string;
  total: number;
  results: ShownResult[];
  facets: ShownFacet[];
  chosen: Link[];
  sorts: (Link & { isCurrent: boolean })[];
  sort: Sort;
  pages: { current: number; count: number; previous?: string; next?: string; all?: string };
  notes: string[];
  /** What the words were taken to mean, each with the way to take just those words as they were typed. */
  understood: { text: string; undo?: Link }[];
  /** What is told of a search that finds nothing. */
  missing: string[];
  /** Searches for what may have been meant. */
  maybe: CountedLink[];
  /** What has part of the search, where nothing has all of it. */
  near: ShownResult[];
  /** The way from a search for what the words mean to one for just the words, or back. */
  otherWay: Link;
  offered: CountedLink[];
  best: BestAnswer | undefined;
  /** The best answer as a result, where it is one: it is not shown a second time. */
  bestResult: ShownResult | undefined;
  /** Searches for what is near to what was asked. */
  related: Link[];
  relaxations: CountedLink[];
  /** The contacts for the places that were asked for, or all. */
  ask: Link;
  /** The address of the list without anything asked but the day. */
  clear: string;
  /** The one address of this page, and whether search engines should keep it. */
  canonical: string;
  isDeep: boolean;
  /** All results, however many a page shows. */
  all: () => readonly Result[];
};

const mostGuests = 3;
const mostRelated = 5;

export function makeResultsPage(finder: Finder, list: List, query: Query, notes: string[]): ResultsPage {
  const { table } = finder;
  const facets = facetsShown(table, list.fixed);
  const { total, results, counts, scores, near } = find(finder, query, list.fixed, list.unasked);
  // A facet that nothing in the list has is no help: a word of the glossary has no key stage.
  const unasked = select(table, everything, list.fixed).counts;
  const units = scores?.units ?? [];
  const marks = marksOf(units);
  const addressOf = (other: Query): string => addressIn(list, other, facets);
  const asked = query.words !== '' || Object.keys(query.choices).length > 0;
  const pages = pagesOf(query, total, addressOf);
  const shown = query.page === 'all' ? results() : results((pages.current - 1) * pageSize, pages.current * pageSize);
  const best = query.words && !list.fixed && pages.current === 1 ? bestAnswerOf(finder, query.words, units) : undefined;
  const [bestResult, others] = takeOut(shown, best);
  const show = (result: Result): ShownResult =>
    shownResult(asked ? result : { ...result, guests: [] }, finder, marks, query.on);
  const link = ({ label, query: other, found }: Offered): CountedLink => ({ label, address: addressOf(other), found });
  return {
    list,
    query,
    title: asked ? sentenceOf(query, total, facets, list.fixed) : list.title,
    total,
    // What an area did is named where it was asked for.
    results: others.map(show),
    bestResult: bestResult && show(bestResult),
    near: near.map(show),
    facets: facets
      .filter(({ name }) => query.choices[name] || (total > 0 ? unasked : counts)[name]?.some((found) => found > 0))
      .map((facet) => shownFacet(facet, counts[facet.name] ?? [], query)),
    chosen: chosenLinks(query, facets, addressOf),
    sorts: sortLinks(query, list, addressOf),
    sort: sortOf(query, list.unasked),
    pages,
    notes: [...notes, ...sayBeyond(query, pages)],
    understood: [
      ...(query.isLiteral
        ? [{ text: 'We searched for just the words that you typed.' }]
        : understoodOf(units, query, finder).map((each) => withUndo(each, addressOf))),
      ...(scores?.isPartial
        ? [{ text: 'Few results match all of your search, so some that match part of it are shown too.' }]
        : []),
    ],
    missing: total > 0 ? [] : missingOf(units, query),
    maybe: query.isLiteral ? [] : maybeMeant(finder, query, units, list.fixed).map(link),
    otherWay: {
      label: query.isLiteral ? 'Search for what they mean too' : 'Search for just what I typed',
      address: addressOf({ ...query, isLiteral: !query.isLiteral, page: 1 }),
    },
    offered: query.isLiteral ? [] : offeredFilters(finder, query, units, list.fixed).map(link),
    best,
    related: [...new Set(units.flatMap(({ related }) => related))]
      .slice(0, mostRelated)
      .map((words) => ({ label: words, address: addressOf({ ...everything, words, on: query.on }) })),
    relaxations:
      total > 0 ? [] : relaxationsOf(finder, query, list.fixed).map((each) => link({ ...each, label: labelOf(each) })),
    ask: whomToAsk(finder, query, units),
    clear: addressOf({ ...everything, on: query.on }),
    canonical: addressOf({ ...query, page: query.page === 'all' ? 'all' : pages.current }),
    isDeep: query.words !== '' || query.page !== 1 || Object.values(query.choices).flat().length > 1,
    all: results,
  };
}

/** What is said of a page of results that is beyond the last. */
const sayBeyond = ({ page }: Query, { current, count }: ResultsPage['pages']): string[] =>
  page === 'all' || page <= count ? [] : [`There is no page ${page}. This is page ${current}, the last one.`];
/** The result that is the best answer, and the others. */
function takeOut(results: readonly Result[], best: BestAnswer | undefined): [Result | undefined, readonly Result[]] {
  const isBest = ({ record }: Result): boolean => best !== undefined && 'record' in best && best.record === record;
  return [results.find(isBest), results.filter((result) => !isBest(result))];
}

const withUndo = ({ text, undone }: Understood, addressOf: (query: Query) => string) => ({
  text,
  ...(undone && { undo: { label: 'Take these words as typed', address: addressOf(undone) } }),
});

function pagesOf(query: Query, total: number, addressOf: (query: Query) => string): ResultsPage['pages'] {
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

function shownResult({ record, guests }: Result, { table, engine }: Finder, marks: Marks, on?: string): ShownResult {
  const card = cardOf(record, engine.library, table.day, on);
  const shownGuests = guests.slice(0, mostGuests);
  return {
    record,
    card,
    title: mark(card.title, marks),
    summary: mark(card.summary, marks),
    excerpt:
      marks.words.size > 0 && shownGuests.length === 0 ? excerptOf(record, card.summary, marks, engine) : undefined,
    guests: shownGuests.map((guest) => ({
      address: guest.address,
      title: mark(guest.title, marks),
      state: stateInWords(guest),
    })),
    moreGuests: guests.length - shownGuests.length,
  };
}

const shownFacet = ({ name, label, many, options }: Facet, counts: readonly number[], query: Query): ShownFacet => ({
  name,
  label,
  many,
  options: options.map(({ value, label: said }, place) => ({
    value,
    label: said,
    count: counts[place] ?? 0,
    isChosen: isChosen(query, name, value),
    isFolded: name === 'type' && !(shownUnasked as readonly string[]).includes(value),
  })),
});

function chosenLinks(query: Query, facets: readonly Facet[], addressOf: (query: Query) => string): Link[] {
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

function sortLinks(query: Query, list: List, addressOf: (query: Query) => string): ResultsPage['sorts'] {
  const current = sortOf(query, list.unasked);
  const fitting = sorts.filter(
    ({ needsWords, name }) => (query.words || !needsWords) && (name !== 'closing' || list.fixed === 'offer'),
  );
  return fitting.map((sort) => ({
    label: sort.label,
    address: addressOf({ ...query, page: 1, sort: sort.name }),
    isCurrent: sort.name === current.name,
  }));
}

const labelOf = ({ drop }: Relaxation): string => drop.map(conditionInWords).join(' and ');

const conditionInWords = (condition: Condition): string =>
  condition.kind === 'facet'
    ? `the filter “${condition.facet.label}”`
    : condition.units.map(({ text }) => `“${text}”`).join(' and ');
