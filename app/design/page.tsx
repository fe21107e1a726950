import type { Metadata } from 'next';
import { Activities } from '#components/area/priority';
import { OfferResult } from '#components/offer/check-result';
import { ComparisonTables } from '#components/record/comparison-tables';
import { ContactCard } from '#components/contact/contact-card';
import { Sample, Sizes, Surfaces } from '#components/ui/samples';
import { BestAnswer } from '#components/finder/best-answer';
import { Filters } from '#components/finder/filters';
import { NothingFound } from '#components/finder/nothing-found';
import { Results } from '#components/finder/results';
import { SearchField } from '#components/finder/search-field';
import { LongPage } from '#components/layout/long-page';
import { Mark } from '#components/ui/logo';
import { Notes } from '#components/ui/callout';
import { Section } from '#components/ui/section';
import { StatusSign } from '#components/offer/offer-header';
import { OnDay } from '#components/offer/on-day';
import { AreaMap } from '#components/charts/area-map';
import { Events } from '#components/charts/timeline';
import { Ladder } from '#components/charts/key-stage-chart';
import { Money } from '#components/charts/money-chart';
import { Cards } from '#components/record/cards';
import { CitedFacts } from '#components/record/cited-facts';
import { Counts } from '#components/charts/count-table';
import { Facts, KeyFacts, keyFactsOf } from '#components/record/facts';
import { Gaps } from '#components/record/unknowns';
import { Head } from '#components/layout/page-header';
import { Kind } from '#components/ui/type-badge';
import { Prose } from '#components/ui/prose';
import { Provenance } from '#components/record/provenance';
import { Tags } from '#components/record/topic-links';
import { getFacts } from '#lib/content/facts';
import { loadLibrary } from '#lib/content/load-library';
import { typeNames, types } from '#lib/schema/types';
import { offerStatus } from '#lib/offers/status';
import { createCard } from '#lib/finder/card';
import { compareRecords } from '#lib/views/compare';
import { layoutMapLabels } from '#lib/views/map-layout';
import { listMoneyByArea } from '#lib/views/money';
import { countTopicByArea, countRecordsByStage } from '#lib/views/topics';
import { isOutdated } from '#lib/views/contacts-for-place';
import { capitalize } from '#lib/text/format';
import { workOf } from '../_shared/area-work.ts';
import { areaNames, shownOffer } from '../_shared/check-offer.ts';
import { answer } from '../_shared/finder-page.tsx';
import { cite, load, metadataOf } from '../_shared/load-record.ts';
import { today } from '../_shared/today.ts';

const here = {
  title: 'Component sheet',
  summary: 'Every part that pages are made of, in every state, with real content.',
  address: '/design',
};

export const metadata: Metadata = { ...metadataOf(here), robots: { index: false } };

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
export default async function DesignPage() {
  const { day } = await today();
  const { all } = loadLibrary();
  const area = load('area', 'norwich');
  const offer = load('offer', 'breakfast-programme-stoke');
  const contact = load('contact', 'emsyh-east-midlands-south');
  const { cited, acrossPriorities, priorities } = workOf(area);
  const { numbered } = cite(cited);
  const one = priorities.flatMap(({ activities }) => activities).slice(0, 2);
  const found = await answer('/search', Promise.resolve({ q: 'NLE' }));
  const none = await answer('/search', Promise.resolve({ q: 'chess', area: 'norwich', type: 'offer' }));
  const { bestAnswer } = found.page;
  const programme = load('page', 'programme');
  const compared = compareRecords(loadLibrary(), new URLSearchParams('area=norwich&area=derby&area=ipswich'), day);
  return (
    <>
      <Head title={here.title} summary={here.summary} way={{ steps: [], here }} />
      <LongPage parts={parts}>
        <Section id="colour-and-type" title="Colour and type">
          <Sample name="The mark">
            <Mark size={96} />
          </Sample>
          <Sample name="Surfaces">
            <Surfaces />
          </Sample>
          <Sample name="Sizes">
            <Sizes text="Fenland" />
          </Sample>
        </Section>
        <Section id="kinds" title="Kinds of record">
          <div className="cards">
            {typeNames.map((type) => (
              <Kind key={type} type={type}>
                {capitalize(types[type].singular)}
              </Kind>
            ))}
          </div>
        </Section>
        <Section id="status" title="Status of an offer">
          <ul className="flex flex-wrap gap-3">
            {offerStatus.values.map((value) => (
              <li key={value}>
                <StatusSign now={{ status: value, reason: '' }} />
              </li>
            ))}
          </ul>
        </Section>
        <Section id="facts" title="Facts">
          <Sample name="Key facts">
            <div className="is-offer">
              <KeyFacts facts={keyFactsOf(getFacts(offer, loadLibrary()).slice(0, 6))} />
            </div>
          </Sample>
          <Sample name="All facts">
            <Facts facts={getFacts(offer, loadLibrary())} />
          </Sample>
          <Sample name="Facts with sources">
            <CitedFacts facts={area.outcomes ?? area.laterYears ?? []} numbered={numbered} />
          </Sample>
          <Sample name="Themes and key stages">
            <Tags {...(one[0]?.activity ?? offer)} />
          </Sample>
        </Section>
        <Section id="lists" title="Lists">
          <Cards
            level={3}
            cards={[area, offer, contact, ...all('project').slice(0, 2), ...all('update').slice(0, 1)].map((record) =>
              createCard(record, loadLibrary(), day),
            )}
          />
        </Section>
        <Section id="activities" title="Activities">
          <Activities level={3} activities={[...one, ...acrossPriorities.slice(0, 1)]} numbered={numbered} />
        </Section>
        <Section id="finder" title="The finder">
          <Sample name="Best answer">
            {bestAnswer && 'record' in bestAnswer && <BestAnswer record={bestAnswer.record} card={createCard(bestAnswer.record, loadLibrary(), day)} />}
          </Sample>
          <Sample name="Results">
            <Results results={found.page.results.slice(0, 3)} showKind />
          </Sample>
          <Sample name="Nothing found">
            <NothingFound {...none.page} allAddress="/search" />
          </Sample>
          <Sample name="Filters">
            <div className="max-w-xs">
              <Filters facets={found.page.facets.slice(0, 1)} />
            </div>
          </Sample>
        </Section>
        <Section id="forms" title="Forms">
          <form action="/search">
            <SearchField label="Search" words="reading" />
          </form>
          <Sample name="Today, and another day">
            <OnDay day={day} isAsked={false} address="/offers" />
            <OnDay day="2018-12-01" isAsked address="/offers" />
          </Sample>
        </Section>
        <Section id="notes" title="Notes">
          <Notes notes={none.page.notes.length > 0 ? none.page.notes : [offer.eligibility]} />
        </Section>
        <Section id="tables" title="Tables">
          <Counts
            caption="Activities about maths by area and age"
            note="The number of activities."
            head="Area"
            {...countTopicByArea(loadLibrary(), { theme: 'maths' })}
          />
        </Section>
        <Section id="pictures" title="Pictures">
          <Sample name="Map">
            <AreaMap areas={layoutMapLabels(all('area'))} />
          </Sample>
          <Sample name="Key stages">
            <Ladder stages={countRecordsByStage(loadLibrary())} of={['record', 'records']} />
          </Sample>
          <Sample name="Money">
            <Money {...listMoneyByArea(all('area'))} />
          </Sample>
          <Sample name="What happened when">
            <Events events={programme.timeline ?? []} numbered={cite([programme]).numbered} />
          </Sample>
        </Section>
        <Section id="checked" title="Offers checked and compared">
          <ul className="grid gap-4">
            {all('offer').map((each) => (
              <OfferResult
                key={each.id}
                offer={shownOffer(
                  each,
                  { answers: { area: 'stoke-on-trent', ofsted: 'good' }, doubted: new Set() },
                  day,
                )}
                areas={areaNames()}
              />
            ))}
          </ul>
          <ComparisonTables records={compared.records} sections={compared.sections.slice(0, 1)} />
        </Section>
        <Section id="contact" title="A contact">
          <ul>
            <ContactCard
              contact={contact}
              areas={loadLibrary().getByIds('area', contact.areas)}
              isOld={isOutdated(contact.confirmed, day)}
              sources={cite([contact]).sources}
            />
          </ul>
        </Section>
        <Section id="text" title="Text, gaps and sources">
          <Prose text={offer.body} levelsLower={1} />
        </Section>
        <Gaps {...offer} />
        <Provenance record={offer} sources={cite([offer]).sources} />
      </LongPage>
    </>
  );
}
