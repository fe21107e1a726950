import type { Metadata } from 'next';
import { cache, type ReactNode } from 'react';
import { NoPostcodes } from '#components/contact/no-postcodes';
import { BestAnswer, OffersOpen } from '#components/finder/best-answer';
import { Finder } from '#components/finder/finder';
import { NothingFound } from '#components/finder/nothing-found';
import { Results } from '#components/finder/results';
import { JsonLd } from '#components/layout/json-ld';
import { OnDay } from '#components/offer/on-day';
import { Head } from '#components/layout/page-header';
import { loadLibrary } from '#lib/content/load-library';
import { staticPages } from '#lib/schema/static-pages';
import { types } from '#lib/schema/types';
import { alternatesOf, linksTo } from '#lib/export/formats';
import { formatsAt } from '#lib/export/forms';
import { listData } from '#lib/export/structured-data';
import { cardOf } from '#lib/finder/card';
import { type List, listAt } from '#lib/finder/lists';
import { withDay } from '#lib/finder/search-params';
import { postcodeIn } from '#lib/views/postcode';
import { parseQuery } from '#lib/finder/query';
import { facetsShown } from '#lib/finder/filter';
import type { Finder as Searcher } from '#lib/finder/find';
import { finderOn } from '#lib/finder/instance';
import { makeResultsPage, type ResultsPage } from '#lib/finder/results-page';
import { suggestionsOf } from '#lib/finder/field-suggestions';
import { type Asked, askedOf, titleFor } from './read-address.ts';
import { metadataOf } from './load-record.ts';
import type { SearchParams } from './search-params.ts';

/** What the address of a list asks, and everything that its page shows. */
export async function answer(
  address: string,
  searchParams: SearchParams,
): Promise<{ page: ResultsPage; asked: Asked }> {
  const asked = await askedOf(address, searchParams);
  const page = resultsOf(address, String(asked.parameters), asked.day);
  return { page: { ...page, notes: [...asked.notes, ...page.notes] }, asked };
}

/** Worked out once for a page and what search engines are told of it. */
const resultsOf = cache((address: string, parameters: string, day: string): ResultsPage => {
  const list = listAt(address);
  const finder = finderOn(day);
  const { query, notes } = parseQuery(new URLSearchParams(parameters), facetsShown(finder.table, list.fixed));
  return makeResultsPage(finder, list, query, notes);
});

export async function metadataOfList(address: string, searchParams: SearchParams): Promise<Metadata> {
  const { page, asked } = await answer(address, searchParams);
  const summary = summaryOf(page.list);
  const number = page.pages.current > 1 ? `, page ${page.pages.current}` : '';
  return {
    ...metadataOf({ title: titleFor(page.title + number, asked), summary, address: page.canonical }),
    alternates: { canonical: page.canonical, types: alternatesOf(page.canonical, formatsAt(address, loadLibrary())) },
    ...(page.isDeep && { robots: { index: false, follow: true } }),
  };
}

const summaryOf = ({ address }: List): string => staticPages[address as keyof typeof staticPages].summary;

const dataOf = ({ title, list, canonical, results, total }: ResultsPage) =>
  listData(
    { title, summary: summaryOf(list), address: canonical },
    results.map(({ record }) => record),
    loadLibrary(),
    total,
  );

type Props = {
  address: string;
  searchParams: SearchParams;
  /** What stands between the title and the form. */
  intro?: (asked: Asked) => ReactNode;
  /** How the results are shown, where it is not as a list. */
  show?: (page: ResultsPage, day: string) => ReactNode;
};

/** The page of any list of the site: its title says the query in words, and everything on it follows from the address. */
export async function FinderPage({ address, searchParams, intro, show }: Props) {
  const { page, asked } = await answer(address, searchParams);
  const { list, query, title, total, best } = page;
  const { day, on } = asked;
  const postcode = postcodeAmong(query.words, finderOn(day));
  return (
    <>
      <JsonLd data={dataOf(page)} />
      <Head
        title={title}
        summary={title === list.title ? summaryOf(list) : undefined}
        way={{
          steps: title === list.title ? [] : [{ title: list.title, address: withDay(address, on) }],
          here: { title, address: page.canonical },
        }}
      />
      {on && <OnDay day={day} isAsked address={page.canonical} />}
      {postcode && <NoPostcodes postcode={postcode} />}
      {intro?.(asked)}
      <Finder
        {...page}
        address={address}
        label={list.fixed ? `Search the ${types[list.fixed].plural}` : 'Search'}
        words={query.words}
        on={query.on}
        sort={query.sort}
        suggestions={address === '/search' ? suggestionsOf(loadLibrary()) : undefined}
        formats={linksTo(page.canonical, formatsAt(address, loadLibrary()))}
      >
        {best && 'record' in best && (
          <BestAnswer record={best.record} card={cardOf(best.record, loadLibrary(), day, on)} result={page.bestResult} />
        )}
        {best && 'offers' in best && (
          <OffersOpen open={best.offersOpen} offers={best.offers} day={day} all={withDay('/offers', on)} />
        )}
        {total === 0 ? (
          <NothingFound {...page} everything={page.clear} />
        ) : (
          (show?.(page, day) ?? <Results results={page.results} showKind={!list.fixed} />)
        )}
      </Finder>
    </>
  );
}

/** The postcode in a search; what looks like one and means something here, such as "y6", is none. */
function postcodeAmong(words: string, { engine }: Searcher): string | undefined {
  const postcode = postcodeIn(words);
  const [district = ''] = postcode?.split(' ') ?? [];
  return engine.meanings.of(district) ? undefined : postcode;
}
