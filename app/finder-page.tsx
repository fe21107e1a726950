import type { Metadata } from 'next';
import { cache, type ReactNode } from 'react';
import { BestAnswer, OffersOpen } from '#components/finder/best-answer';
import { Finder } from '#components/finder/finder';
import { NothingFound } from '#components/finder/nothing-found';
import { Results } from '#components/finder/results';
import { Head } from '#components/record/head';
import { library } from '#lib/content/open';
import { places } from '#lib/model/addresses';
import { types } from '#lib/model/types';
import { feedsOf, formatsOf } from '#lib/publish/formats';
import { cardOf } from '#lib/query/card';
import { type List, listAt } from '#lib/query/lists';
import { parseQuery } from '#lib/query/query';
import { facetsShown } from '#lib/query/table';
import { finderOn } from '#lib/search/open';
import { makeResultsPage, type ResultsPage } from '#lib/search/results-page';
import { suggestionsOf } from '#lib/search/suggestions';
import { metadataOf } from './load.ts';
import { parametersOf, type SearchParams } from './parameters.ts';
import { today } from './today.ts';

/** What the address of a list asks, and everything that its page shows. */
export async function answer(
  address: string,
  searchParams: SearchParams,
): Promise<{ page: ResultsPage; day: string; isAsked: boolean }> {
  const parameters = await parametersOf(searchParams);
  const { day, isAsked } = await today(parameters.get('on') ?? undefined);
  return { page: resultsOf(address, String(parameters), day), day, isAsked };
}

/** Worked out once for a page and what search engines are told of it. */
const resultsOf = cache((address: string, parameters: string, day: string): ResultsPage => {
  const list = listAt(address);
  const finder = finderOn(day);
  const { query, notes } = parseQuery(new URLSearchParams(parameters), facetsShown(finder.table, list.fixed));
  return makeResultsPage(finder, list, query, notes);
});

export async function metadataOfList(address: string, searchParams: SearchParams): Promise<Metadata> {
  const { page } = await answer(address, searchParams);
  const summary = summaryOf(page.list);
  const number = page.pages.current > 1 ? `, page ${page.pages.current}` : '';
  return {
    ...metadataOf({ title: page.title + number, summary, address: page.canonical }),
    alternates: { canonical: page.canonical, types: feedsOf(page.canonical) },
    ...(page.isDeep && { robots: { index: false, follow: true } }),
  };
}

const summaryOf = ({ address }: List): string => places[address as keyof typeof places].summary;

type Props = {
  address: string;
  searchParams: SearchParams;
  /** What stands between the title and the form. */
  intro?: (day: string, isAsked: boolean) => ReactNode;
  /** How the results are shown, where it is not as a list. */
  show?: (page: ResultsPage, day: string) => ReactNode;
};

/** The page of any list of the site: its title says the query in words, and everything on it follows from the address. */
export async function FinderPage({ address, searchParams, intro, show }: Props) {
  const { page, day, isAsked } = await answer(address, searchParams);
  const { list, query, title, total, best } = page;
  return (
    <>
      <Head
        title={title}
        summary={title === list.title ? summaryOf(list) : undefined}
        way={{
          steps: title === list.title ? [] : [{ title: list.title, address }],
          here: { title, address: page.canonical },
        }}
      />
      {intro?.(day, isAsked)}
      <Finder
        {...page}
        address={address}
        label={list.fixed ? `Search the ${types[list.fixed].many}` : 'Search'}
        words={query.words}
        on={query.on}
        sort={query.sort}
        suggestions={address === '/search' ? suggestionsOf(library()) : undefined}
        formats={formatsOf(page.canonical)}
      >
        {best && 'record' in best && <BestAnswer record={best.record} card={cardOf(best.record, library(), day)} />}
        {best && 'offers' in best && <OffersOpen open={best.offersOpen} offers={best.offers} day={day} />}
        {total === 0 ? (
          <NothingFound relaxations={page.relaxations} ask={page.ask} everything={address} />
        ) : (
          (show?.(page, day) ?? <Results results={page.results} showKind={!list.fixed} />)
        )}
      </Finder>
    </>
  );
}
