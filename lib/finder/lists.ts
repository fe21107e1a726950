import type { TypeName } from '#lib/schema/types';

/** A list of the site: every one is the same finder, with the kind of record fixed or not. */
export type RecordList = {
  address: string;
  fixedType: TypeName | undefined;
  /** The order where none is asked for and no words are given. */
  defaultSort: string;
  /** What the list is called before anything is asked of it. */
  title: string;
};

export const recordLists: readonly RecordList[] = [
  { address: '/search', fixedType: undefined, defaultSort: 'title', title: 'Search' },
  { address: '/areas', fixedType: 'area', defaultSort: 'title', title: 'The 12 areas' },
  { address: '/offers', fixedType: 'offer', defaultSort: 'title', title: 'Offers for schools' },
  { address: '/projects', fixedType: 'project', defaultSort: 'title', title: 'Projects' },
  { address: '/results', fixedType: 'outcome', defaultSort: 'title', title: 'Did it work?' },
  { address: '/updates', fixedType: 'update', defaultSort: 'newest', title: 'News and reports' },
  { address: '/contacts', fixedType: 'contact', defaultSort: 'title', title: 'Contacts' },
  { address: '/glossary', fixedType: 'term', defaultSort: 'title', title: 'Words explained' },
  { address: '/sources', fixedType: 'source', defaultSort: 'title', title: 'Sources' },
];

/** How many results stand on a page. */
export const pageSize = 20;

export function getList(address: string): RecordList {
  const list = recordLists.find((each) => each.address === address);
  if (!list) throw new Error(`There is no list at ${address}. Add it to lib/finder/lists.ts.`);
  return list;
}
