import type { TypeName } from '#lib/schema/types';

/** A list of the site: every one is the same finder, with the kind of record fixed or not. */
export type List = {
  address: string;
  fixed: TypeName | undefined;
  /** The order where none is asked for and no words are given. */
  unasked: string;
  /** What the list is called before anything is asked of it. */
  title: string;
};

export const lists: readonly List[] = [
  { address: '/search', fixed: undefined, unasked: 'title', title: 'Search' },
  { address: '/areas', fixed: 'area', unasked: 'title', title: 'The 12 areas' },
  { address: '/offers', fixed: 'offer', unasked: 'title', title: 'Offers for schools' },
  { address: '/projects', fixed: 'project', unasked: 'title', title: 'Projects' },
  { address: '/results', fixed: 'outcome', unasked: 'title', title: 'Did it work?' },
  { address: '/updates', fixed: 'update', unasked: 'newest', title: 'News and reports' },
  { address: '/contacts', fixed: 'contact', unasked: 'title', title: 'Contacts' },
  { address: '/glossary', fixed: 'term', unasked: 'title', title: 'Words explained' },
  { address: '/sources', fixed: 'source', unasked: 'title', title: 'Sources' },
];

/** How many results stand on a page. */
export const pageSize = 20;

export function listAt(address: string): List {
  const list = lists.find((each) => each.address === address);
  if (!list) throw new Error(`There is no list at ${address}. Add it to lib/finder/lists.ts.`);
  return list;
}
