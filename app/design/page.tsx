import type { Metadata } from 'next';
import { ActivityList } from '#components/area/priority';
import { AreaMap } from '#components/charts/area-map';
import { CountTable } from '#components/charts/count-table';
import { KeyStageChart } from '#components/charts/key-stage-chart';
import { MoneyChart } from '#components/charts/money-chart';
import { Timeline } from '#components/charts/timeline';
import { ContactCard } from '#components/contact/contact-card';
import { BestAnswerCard } from '#components/finder/best-answer';
import { FacetFilters } from '#components/finder/filters';
import { NothingFound } from '#components/finder/nothing-found';
import { ResultList } from '#components/finder/results';
import { SearchField } from '#components/finder/search-field';
import { LongPage } from '#components/layout/long-page';
import { PageHeader } from '#components/layout/page-header';
import { CheckResult } from '#components/offer/check-result';
import { StatusBadge } from '#components/offer/offer-header';
import { DayForm } from '#components/offer/on-day';
import { CardList } from '#components/record/cards';
import { CitedFacts } from '#components/record/cited-facts';
import { ComparisonTables } from '#components/record/comparison-tables';
import { createKeyFacts, FactTable, KeyFacts } from '#components/record/facts';
import { Provenance } from '#components/record/provenance';
import { TopicLinks } from '#components/record/topic-links';
import { Unknowns } from '#components/record/unknowns';
import { NoticeList } from '#components/ui/callout';
import { Logo } from '#components/ui/logo';
import { Prose } from '#components/ui/prose';
import { Sample, Surfaces, TextSizes } from '#components/ui/samples';
import { PageSectionBlock } from '#components/ui/section';
import { TypeBadge } from '#components/ui/type-badge';
import { getFacts } from '#lib/content/facts';
import { loadLibrary } from '#lib/content/load-library';
import { createCard } from '#lib/finder/card';
import { offerStatus } from '#lib/offers/status';
import { typeNames, types } from '#lib/schema/types';
import { capitalize } from '#lib/text/format';
import { compareRecords } from '#lib/views/compare';
import { isOutdated } from '#lib/views/contacts-for-place';
import { layoutMapLabels } from '#lib/views/map-layout';
import { listMoneyByArea } from '#lib/views/money';
import { countRecordsByStage, countTopicByArea } from '#lib/views/topics';
import { listAreaWork } from '../_shared/area-work.ts';
import { areaNames, checkOffer } from '../_shared/check-offer.ts';
import { loadResults } from '../_shared/finder-page.tsx';
import { citeSources, createMetadata, loadRecord } from '../_shared/load-record.ts';
import { loadDay } from '../_shared/today.ts';

const designPage = {
  title: 'Component sheet',
  summary: 'Every part that pages are made of, in every state, with real content.',
  address: '/design',
};

export const metadata: Metadata = { ...createMetadata(designPage), robots: { index: false } };

const parts = [
  { title: 'Colour and type', address: '#colour-and-type' },
  { title: 'Kinds of record', address: '#kinds' },
  { title: 'Status of an offer', address: '#status' },
  { title: 'Facts', address: '#facts' },
  { title: 'Lists', address: '#lists' },
  { title: 'Activities', address: '#activities' },
  { title: 'The finder', address: '#finder' },
  { title: 'Forms', address: '#forms' },
  { title: 'Notes', address: '#notes' },
  { title: 'Tables', address: '#tables' },
  { title: 'Pictures', address: '#pictures' },
  { title: 'Offers checked and compared', address: '#checked' },
  { title: 'A contact', address: '#contact' },
  { title: 'Text, gaps and sources', address: '#text' },
];

/** For whoever works on the site: it stands in no list and no sitemap. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one sample of each component, one after the other
export default async function DesignPage() {
  const { day } = await loadDay();
  const { all } = loadLibrary();
  const area = loadRecord('area', 'norwich');
  const offer = loadRecord('offer', 'breakfast-programme-stoke');
  const contact = loadRecord('contact', 'emsyh-east-midlands-south');
  const { cited, acrossPriorities, priorities } = listAreaWork(area);
  const { citationNumbers } = citeSources(cited);
  const one = priorities.flatMap(({ activities }) => activities).slice(0, 2);
  const found = await loadResults('/search', Promise.resolve({ q: 'NLE' }));
  const none = await loadResults('/search', Promise.resolve({ q: 'chess', area: 'norwich', type: 'offer' }));
  const { bestAnswer } = found.page;
  const programme = loadRecord('page', 'programme');
  const compared = compareRecords(loadLibrary(), new URLSearchParams('area=norwich&area=derby&area=ipswich'), day);
  return (
    <>
      <PageHeader
        title={designPage.title}
        summary={designPage.summary}
        breadcrumbs={{ items: [], current: designPage }}
      />
      <LongPage sections={parts}>
        <PageSectionBlock id="colour-and-type" title="Colour and type">
          <Sample name="The mark">
            <Logo size={96} />
          </Sample>
          <Sample name="Surfaces">
            <Surfaces />
          </Sample>
          <Sample name="Sizes">
            <TextSizes text="Fenland" />
          </Sample>
        </PageSectionBlock>
        <PageSectionBlock id="kinds" title="Kinds of record">
          <div className="cards">
            {typeNames.map((type) => (
              <TypeBadge key={type} type={type}>
                {capitalize(types[type].singular)}
              </TypeBadge>
            ))}
          </div>
        </PageSectionBlock>
        <PageSectionBlock id="status" title="Status of an offer">
          <ul className="flex flex-wrap gap-3">
            {offerStatus.values.map((value) => (
              <li key={value}>
                <StatusBadge status={{ status: value, reason: '' }} />
              </li>
            ))}
          </ul>
        </PageSectionBlock>
        <PageSectionBlock id="facts" title="Facts">
          <Sample name="Key facts">
            <div className="is-offer">
              <KeyFacts facts={createKeyFacts(getFacts(offer, loadLibrary()).slice(0, 6))} />
            </div>
          </Sample>
          <Sample name="All facts">
            <FactTable facts={getFacts(offer, loadLibrary())} />
          </Sample>
          <Sample name="Facts with sources">
            <CitedFacts facts={area.outcomes ?? area.laterYears ?? []} citationNumbers={citationNumbers} />
          </Sample>
          <Sample name="Themes and key stages">
            <TopicLinks {...(one[0]?.activity ?? offer)} />
          </Sample>
        </PageSectionBlock>
        <PageSectionBlock id="lists" title="Lists">
          <CardList
            level={3}
            cards={[area, offer, contact, ...all('project').slice(0, 2), ...all('update').slice(0, 1)].map((record) =>
              createCard(record, loadLibrary(), day),
            )}
          />
        </PageSectionBlock>
        <PageSectionBlock id="activities" title="Activities">
          <ActivityList
            level={3}
            activities={[...one, ...acrossPriorities.slice(0, 1)]}
            citationNumbers={citationNumbers}
          />
        </PageSectionBlock>
        <PageSectionBlock id="finder" title="The finder">
          <Sample name="Best answer">
            {bestAnswer && 'record' in bestAnswer && (
              <BestAnswerCard record={bestAnswer.record} card={createCard(bestAnswer.record, loadLibrary(), day)} />
            )}
          </Sample>
          <Sample name="Results">
            <ResultList results={found.page.results.slice(0, 3)} showKind />
          </Sample>
          <Sample name="Nothing found">
            <NothingFound {...none.page} allAddress="/search" />
          </Sample>
          <Sample name="Filters">
            <div className="max-w-xs">
              <FacetFilters facets={found.page.facets.slice(0, 1)} />
            </div>
          </Sample>
        </PageSectionBlock>
        <PageSectionBlock id="forms" title="Forms">
          <form action="/search">
            <SearchField label="Search" words="reading" />
          </form>
          <Sample name="Today, and another day">
            <DayForm day={day} isAsked={false} address="/offers" />
            <DayForm day="2018-12-01" isAsked address="/offers" />
          </Sample>
        </PageSectionBlock>
        <PageSectionBlock id="notes" title="Notes">
          <NoticeList notes={none.page.notes.length > 0 ? none.page.notes : [offer.eligibility]} />
        </PageSectionBlock>
        <PageSectionBlock id="tables" title="Tables">
          <CountTable
            caption="Activities about maths by area and age"
            note="The number of activities."
            head="Area"
            {...countTopicByArea(loadLibrary(), { theme: 'maths' })}
          />
        </PageSectionBlock>
        <PageSectionBlock id="pictures" title="Pictures">
          <Sample name="Map">
            <AreaMap areas={layoutMapLabels(all('area'))} />
          </Sample>
          <Sample name="Key stages">
            <KeyStageChart stages={countRecordsByStage(loadLibrary())} nouns={['record', 'records']} />
          </Sample>
          <Sample name="Money">
            <MoneyChart {...listMoneyByArea(all('area'))} />
          </Sample>
          <Sample name="What happened when">
            <Timeline events={programme.timeline ?? []} citationNumbers={citeSources([programme]).citationNumbers} />
          </Sample>
        </PageSectionBlock>
        <PageSectionBlock id="checked" title="Offers checked and compared">
          <ul className="grid gap-4">
            {all('offer').map((each) => (
              <CheckResult
                key={each.id}
                offer={checkOffer(
                  each,
                  { answers: { area: 'stoke-on-trent', ofsted: 'good' }, doubted: new Set() },
                  day,
                )}
                areas={areaNames()}
              />
            ))}
          </ul>
          <ComparisonTables records={compared.records} sections={compared.sections.slice(0, 1)} />
        </PageSectionBlock>
        <PageSectionBlock id="contact" title="A contact">
          <ul>
            <ContactCard
              contact={contact}
              areas={loadLibrary().getByIds('area', contact.areas)}
              isOutdated={isOutdated(contact.confirmed, day)}
              sources={citeSources([contact]).sources}
            />
          </ul>
        </PageSectionBlock>
        <PageSectionBlock id="text" title="Text, gaps and sources">
          <Prose text={offer.body} levelsLower={1} />
        </PageSectionBlock>
        <Unknowns {...offer} />
        <Provenance record={offer} sources={citeSources([offer]).sources} />
      </LongPage>
    </>
  );
}
