import { AreasByRegion } from '#components/area/areas-by-region';
import { AreaMap } from '#components/charts/area-map';
import { SearchField } from '#components/finder/search-field';
import { JsonLd } from '#components/layout/json-ld';
import { CardList } from '#components/record/cards';
import { AudienceLinks } from '#components/ui/audience-links';
import { Logo } from '#components/ui/logo';
import { PageSectionBlock } from '#components/ui/section';
import { site } from '#lib/config';
import { loadLibrary } from '#lib/content/load-library';
import { siteData } from '#lib/export/structured-data';
import { createCard } from '#lib/finder/card';
import { listSuggestions } from '#lib/finder/field-suggestions';
import { isOfferOpen } from '#lib/offers/status';
import { getStaticPage } from '#lib/schema/static-pages';
import { formatCount } from '#lib/text/format';
import { layoutMapLabels } from '#lib/views/map-layout';
import { createMetadata } from './_shared/load-record.ts';
import { loadDay } from './_shared/today.ts';

export const metadata = {
  ...createMetadata(getStaticPage('/')),
  title: { absolute: `${site.name} in England, 2017 to 2022` },
};

const examples = ['maths in year 6', 'training for clerks in Stoke', 'what is an NLE'];

/** What there is the most of, and where it is found. */
const figures = [
  { type: 'area', name: 'areas', address: '/areas' },
  { type: 'priority', name: 'priorities', address: '/search?type=priority' },
  { type: 'activity', name: 'activities', address: '/search?type=activity' },
  { type: 'project', name: 'project reports', address: '/projects' },
  { type: 'offer', name: 'offers for schools', address: '/offers' },
  { type: 'term', name: 'words explained', address: '/glossary' },
  { type: 'source', name: 'sources', address: '/sources' },
] as const;

export default async function HomePage() {
  const { all } = loadLibrary();
  const { day } = await loadDay();
  const open = all('offer').filter((offer) => isOfferOpen(offer, day));
  return (
    <>
      <JsonLd data={siteData()} />
      <div className="hero">
        <Logo size={400} />
        <h1>What 12 places in England did for their children and schools</h1>
        <p className="print-only small" data-glossary="off">
          {site.url}
        </p>
        <p className="lead">
          From 2017 to 2022 the government gave 12 Opportunity Areas extra money and help, so that where a child grows
          up matters less for how far they get. This site shows what each place set out to do, what was planned and
          done, and what is known of the result.
        </p>
        <form action="/search" className="no-print mt-6 max-w-xl">
          <SearchField label="What are you looking for?" words="" suggestions={listSuggestions(loadLibrary())} />
          <p className="small mt-3">
            For example:{' '}
            {examples.map((words, index) => (
              <span key={words}>
                {index > 0 && ' · '}
                <a href={`/search?${new URLSearchParams({ q: words })}`}>{words}</a>
              </span>
            ))}
          </p>
        </form>
      </div>
      <AudienceLinks
        offers={
          open.length > 0
            ? `${formatCount(open.length, 'offer is', 'offers are')} open today.`
            : `None of the ${all('offer').length} offers is open today.`
        }
      />
      <PageSectionBlock id="areas" title="The 12 areas">
        <div className="grid gap-10 lg:grid-cols-[27rem_minmax(0,1fr)] lg:gap-16">
          <AreaMap areas={layoutMapLabels(all('area'))} />
          <AreasByRegion areas={all('area')} />
        </div>
      </PageSectionBlock>
      <PageSectionBlock id="numbers" title="What is here">
        <dl className="stats">
          {figures.map(({ type, name, address }) => (
            <div key={type}>
              <dt>
                <a href={address}>{name}</a>
              </dt>
              <dd>{all(type).length.toLocaleString('en-GB')}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-8 max-w-2xl">
          All of it comes from sources, and each page names its own. Two pages tell the whole story:{' '}
          <a href="/programme">the programme</a> and{' '}
          <a href="/school-improvement-support">how help for schools changed</a>.
        </p>
      </PageSectionBlock>
      <PageSectionBlock id="updates" title="From the areas">
        <CardList
          cards={all('update')
            .slice(0, 3)
            .map((update) => createCard(update, loadLibrary(), day))}
        />
        <p className="mt-6">
          <a href="/updates">All updates</a>
        </p>
      </PageSectionBlock>
    </>
  );
}
