import { parseDate } from '#lib/text/dates';
import { truncate } from '#lib/text/format';
import type { Facet } from './facets.ts';
import type { RecordList } from './lists.ts';
import { maxSearchLength } from './search-params.ts';
import { type SortOrder, sortOrders } from './sorts.ts';

/** What a visitor asked, exactly as the address says it. Every list in it is without repeats and in the order of its facet. */
export type Query = {
  words: string;
  /** True when the visitor wants the typed words alone, without what we take them to mean. */
  isLiteral: boolean;
  choices: Readonly<Record<string, readonly string[]>>;
  sort: string | undefined;
  /** Counted from 1. */
  page: number | 'all';
  /** The day on which offers are shown, where it is not today. */
  on: string | undefined;
};

export const emptyQuery: Query = { words: '', isLiteral: false, choices: {}, sort: undefined, page: 1, on: undefined };

/** What could not be understood of an address, in words for the visitor. */
export type ParsedQuery = { query: Query; notes: string[] };

/** What a visitor is told of a choice that does not exist. */
export const describeUnknownChoice = (value: string, label: string): string =>
  `“${truncate(value)}” is not one of the choices for “${label}”. We left it out.`;

/** Reads any address as a query. Nothing is refused: what means nothing is dropped, and where a visitor would wonder, said. */
export function parseQuery(parameters: URLSearchParams, facets: readonly Facet[]): ParsedQuery {
  const notes: string[] = [];
  const choices: Record<string, string[]> = {};
  for (const { name, label, options } of facets) {
    const given = new Set(parameters.getAll(name).filter(Boolean));
    const chosen = options.map(({ value }) => value).filter((value) => given.delete(value));
    if (chosen.length > 0) choices[name] = chosen;
    for (const value of [...given].slice(0, 3)) notes.push(describeUnknownChoice(value, label));
  }
  const typed = normalizeText(parameters.get('q') ?? '');
  if (typed.length > maxSearchLength)
    notes.push(`We searched for the first ${maxSearchLength} characters of what you typed.`);
  const words = normalizeText(typed.slice(0, maxSearchLength));
  notes.push(...sayUnread(parameters, words));
  const query: Query = {
    words,
    isLiteral: words !== '' && parameters.get('as') === 'typed',
    choices,
    sort: findSort(parameters.get('sort'), words)?.name,
    page: readPage(parameters.get('page') ?? '1') ?? 1,
    on: parseDay(parameters.get('on')),
  };
  return { query, notes };
}

/** The one way to write a query into an address. Reading it gives the same query again. */
export function formatQuery(query: Query, facets: readonly Facet[]): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.words) parameters.set('q', query.words);
  if (query.isLiteral) parameters.set('as', 'typed');
  for (const { name } of facets) for (const value of query.choices[name] ?? []) parameters.append(name, value);
  if (query.sort) parameters.set('sort', query.sort);
  if (query.page !== 1) parameters.set('page', String(query.page));
  if (query.on) parameters.set('on', query.on);
  return parameters;
}

/** The address of a query in a list. */
export function formatAddress(list: Pick<RecordList, 'address'>, query: Query, facets: readonly Facet[]): string {
  const parameters = String(formatQuery(query, facets));
  return list.address + (parameters && `?${parameters}`);
}

/** The same query with other words, or none; an order that needs words goes with them. */
export const withWords = (query: Query, words: string): Query => ({
  ...query,
  words,
  isLiteral: query.isLiteral && words !== '',
  page: 1,
  sort: findSort(query.sort ?? null, words)?.name,
});

/** The same query with other choices in one facet, from its first page. */
export function withChoices(query: Query, facet: Facet, values: readonly string[]): Query {
  const { [facet.name]: _before, ...others } = query.choices;
  const chosen = facet.options.map(({ value }) => value).filter((value) => values.includes(value));
  return { ...query, page: 1, choices: chosen.length > 0 ? { ...others, [facet.name]: chosen } : others };
}

export const isChosen = (query: Query, facet: string, value: string): boolean =>
  query.choices[facet]?.includes(value) ?? false;

/** How results are ordered: as asked; else by relevance where there are words, and by the list's own order where not. */
export function getSort(query: Query, defaultSort: string): SortOrder {
  const name = query.sort ?? (query.words ? 'relevance' : defaultSort);
  const found = sortOrders.find((sort) => sort.name === name);
  if (!found) throw new Error(`There is no order called "${name}". Use one of lib/finder/sorts.ts.`);
  return found;
}

/** What is said of an order or a page that there cannot be. */
function sayUnread(parameters: URLSearchParams, words: string): string[] {
  const [sort, page] = [parameters.get('sort'), parameters.get('page')];
  return [
    ...(sort && !sortOrders.some(({ name }) => name === sort)
      ? [
          `Results cannot be sorted by “${truncate(sort)}”. We sorted them by ${words ? 'best match' : 'our usual order'}.`,
        ]
      : []),
    ...(page && readPage(page) === undefined
      ? [`“${truncate(page)}” is not the number of a page. This is page 1.`]
      : []),
  ];
}

const findSort = (name: string | null, words: string): SortOrder | undefined =>
  sortOrders.find((sort) => sort.name === name && (words !== '' || !sort.needsWords));

function readPage(text: string): Query['page'] | undefined {
  if (text === 'all') return 'all';
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
}

const parseDay = (text: string | null): string | undefined =>
  text?.length === 10 && parseDate(text) ? text : undefined;

/** One space between words, no letters that cannot be seen, nothing that is half a letter. */
const normalizeText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
