import { FormLinks } from '#components/layout/form-links';
import { JsonLd } from '#components/layout/json-ld';
import { CheckQuestions } from '#components/offer/check-questions';
import { OfferHeader } from '#components/offer/offer-header';
import { createOfferSections } from '#components/offer/offer-sections';
import { DayForm } from '#components/offer/on-day';
import { FactTable } from '#components/record/facts';
import { SourcedRecord } from '#components/record/sourced-record';
import { NoticeList } from '#components/ui/callout';
import { getFacts } from '#lib/content/facts';
import { loadLibrary } from '#lib/content/load-library';
import { offerData } from '#lib/export/offer-data';
import { withDay } from '#lib/finder/search-params';
import { listQuestions } from '#lib/offers/assess';
import { getOfferStatus, isOfferOpen, offerStatus } from '#lib/offers/status';
import type { RecordOf } from '#lib/schema/types';
import { areaNames } from '../../_shared/check-offer.ts';
import {
  citeSources,
  createBreadcrumbs,
  createMetadata,
  formLinksOf,
  listRelatedCards,
  loadRecord,
} from '../../_shared/load-record.ts';
import { listQuestionChoices } from '../../_shared/question-choices.ts';
import { formatTitle, readPageAddress } from '../../_shared/read-address.ts';
import type { SearchParams } from '../../_shared/search-params.ts';

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props) {
  const { title, summary, address } = loadRecord('offer', (await params).slug);
  const asked = await readPageAddress(address, searchParams);
  return {
    ...createMetadata({ title: formatTitle(title, asked), summary, address }),
    ...(asked.on && { robots: { index: false, follow: true } }),
  };
}

export default async function OfferPage({ params, searchParams }: Props) {
  const offer = loadRecord('offer', (await params).slug);
  const { day, on, notes } = await readPageAddress(offer.address, searchParams);
  const toDay = (address: string): string => withDay(address, on);
  const { getByIds } = loadLibrary();
  const [next] = getByIds('offer', offer.replacedBy ? [offer.replacedBy] : []);
  const { sources, citationNumbers } = citeSources([offer]);
  const now = getOfferStatus(offer, day);
  const parts = createOfferSections({
    offer,
    areas: areaNames(),
    citationNumbers: citationNumbers,
    isOver: !isOfferOpen(offer, day),
    check: checkOf(offer, on),
  });
  return (
    <div className="print-one-page">
      <JsonLd data={offerData(offer, now, loadLibrary())} />
      <OfferHeader
        offer={offer}
        breadcrumbs={{
          items: createBreadcrumbs('/offers').map((step) => ({ ...step, address: toDay(step.address) })),
          current: { title: offer.title, address: toDay(offer.address) },
        }}
        status={now}
        areas={getByIds('area', offer.areas)}
        contacts={getByIds('contact', offer.contacts)}
        replacedBy={
          next && {
            title: next.title,
            address: toDay(next.address),
            status: offerStatus.label(getOfferStatus(next, day).status),
          }
        }
        hasCheck={listQuestions(offer).length > 0}
      />
      <NoticeList notes={notes} />
      {on && <DayForm day={day} isAsked address={offer.address} />}
      <SourcedRecord
        record={offer}
        related={listRelatedCards(offer, day, on)}
        sources={sources}
        sections={[
          ...parts,
          { title: 'All facts', address: '#facts', content: <FactTable facts={getFacts(offer, loadLibrary())} /> },
        ]}
      />
      <FormLinks links={formLinksOf(offer.address, on)} />
    </div>
  );
}

function checkOf(offer: RecordOf<'offer'>, on: string | undefined) {
  const names = listQuestions(offer);
  if (names.length === 0) return undefined;
  return (
    <div id="check" className="no-print mt-6">
      <h3 className="mb-3">Would it have been for your school?</h3>
      <CheckQuestions names={names} values={{}} getChoices={listQuestionChoices} hidden={{ offer: offer.id, on }} />
    </div>
  );
}
