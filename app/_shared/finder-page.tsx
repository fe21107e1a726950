import type { Metadata } from 'next';
import { cache, type ReactNode } from 'react';
import { NoPostcodes } from '#components/contact/no-postcodes';
import { BestAnswerCard, OpenOffersAnswer } from '#components/finder/best-answer';
import { FinderView } from '#components/finder/finder';
import { NothingFound } from '#components/finder/nothing-found';
import { ResultList } from '#components/finder/results';
import { JsonLd } from '#components/layout/json-ld';
import { PageHeader } from '#components/layout/page-header';
import { DayForm } from '#components/offer/on-day';
import { loadLibrary } from '#lib/content/load-library';
import { alternatesOf, linksTo } from '#lib/export/formats';
import { formatsAt } from '#lib/export/forms';
import { listData } from '#lib/export/structured-data';
import { createCard } from '#lib/finder/card';
import { listSuggestions } from '#lib/finder/field-suggestions';
import { listShownFacets } from '#lib/finder/filter';
import type { Finder as Searcher } from '#lib/finder/find';
import { getFinder } from '#lib/finder/instance';
import { getList, type RecordList } from '#lib/finder/lists';
import { parseQuery } from '#lib/finder/query';
import { createResultsPage, type ResultsPage } from '#lib/finder/results-page';
import { withDay } from '#lib/finder/search-params';
import { staticPages } from '#lib/schema/static-pages';
import { types } from '#lib/schema/types';
import { findPostcode } from '#lib/views/postcode';
import { createMetadata } from './load-record.ts';
import { type AddressState, formatTitle, readPageAddress } from './read-address.ts';
import type { SearchParams } from './search-params.ts';

/** What the address of a list asks, and everything that its page shows. */
export async function loadResults(
  address: string,
  searchParams: SearchParams,
): Promise<{ page: ResultsPage; asked: AddressState }> {
  const asked = await readPageAddress(address, searchParams);
  const page = loadResultsPage(address, String(asked.parameters), asked.day);
  return { page: { ...page, notes: [...asked.notes, ...page.notes] }, asked };
}

/** Worked out once for a page and what search engines are told of it. */
const loadResultsPage = cache((address: string, parameters: string, day: string): ResultsPage => {
  const list = getList(address);
  const finder = getFinder(day);
  const { query, notes } = parseQuery(new URLSearchParams(parameters), listShownFacets(finder.table, list.fixedType));
  return createResultsPage(finder, list, query, notes);
});

export async function createListMetadata(address: string, searchParams: SearchParams): Promise<Metadata> {
  const { page, asked } = await loadResults(address, searchParams);
  const summary = getListSummary(page.list);
  const number = page.pages.current > 1 ? `, page ${page.pages.current}` : '';
  return {
    ...createMetadata({ title: formatTitle(page.title + number, asked), summary, address: page.canonical }),
    alternates: { canonical: page.canonical, types: alternatesOf(page.canonical, formatsAt(address, loadLibrary())) },
    ...(page.noindex && { robots: { index: false, follow: true } }),
  };
}

const getListSummary = ({ address }: RecordList): string => staticPages[address as keyof typeof staticPages].summary;

const dataOf = ({ title, list, canonical, results, total }: ResultsPage) =>
  listData(
    { title, summary: getListSummary(list), address: canonical },
    results.map(({ record }) => record),
    loadLibrary(),
    total,
  );

type Props = {
  address: string;
  searchParams: SearchParams;
  /** What stands between the title and the form. */
  intro?: (asked: AddressState) => ReactNode;
  /** How the results are shown, where it is not as a list. */
  renderResults?: (page: ResultsPage, day: string) => ReactNode;
};

/** The page of any list of the site: its title says the query in words, and everything on it follows from the address. */
export async function FinderPage({ address, searchParams, intro, renderResults }: Props) {
  const { page, asked } = await loadResults(address, searchParams);
  const { list, query, title, total, bestAnswer } = page;
  const { day, on } = asked;
  const postcode = postcodeAmong(query.words, getFinder(day));
  return (
    <>
      <JsonLd data={dataOf(page)} />
      <PageHeader
        title={title}
        summary={title === list.title ? getListSummary(list) : undefined}
        breadcrumbs={{
          items: title === list.title ? [] : [{ title: list.title, address: withDay(address, on) }],
          current: { title, address: page.canonical },
        }}
      />
      {on && <DayForm day={day} isAsked address={page.canonical} />}
      {postcode && <NoPostcodes postcode={postcode} />}
      {intro?.(asked)}
      <FinderView
        {...page}
        address={address}
        label={list.fixedType ? `Search the ${types[list.fixedType].plural}` : 'Search'}
        words={query.words}
        on={query.on}
        sort={query.sort}
        suggestions={address === '/search' ? listSuggestions(loadLibrary()) : undefined}
        formats={linksTo(page.canonical, formatsAt(address, loadLibrary()))}
      >
        {bestAnswer && 'record' in bestAnswer && (
          <BestAnswerCard
            record={bestAnswer.record}
            card={createCard(bestAnswer.record, loadLibrary(), day, on)}
            result={page.bestResult}
          />
        )}
        {bestAnswer && 'offers' in bestAnswer && (
          <OpenOffersAnswer
            open={bestAnswer.offersOpen}
            offers={bestAnswer.offers}
            day={day}
            all={withDay('/offers', on)}
          />
        )}
        {total === 0 ? (
          <NothingFound {...page} allAddress={page.clear} />
        ) : (
          (renderResults?.(page, day) ?? <ResultList results={page.results} showKind={!list.fixedType} />)
        )}
      </FinderView>
    </>
  );
}

/** The postcode in a search; what looks like one and means something here, such as "y6", is none. */
function postcodeAmong(words: string, { searchIndex }: Searcher): string | undefined {
  const postcode = findPostcode(words);
  const [district = ''] = postcode?.split(' ') ?? [];
  return searchIndex.synonyms.find(district) ? undefined : postcode;
}
