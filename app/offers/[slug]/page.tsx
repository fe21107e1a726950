import { Questions } from '#components/offer/check-questions';
import { FormLinks } from '#components/layout/form-links';
import { JsonLd } from '#components/layout/json-ld';
import { Notes } from '#components/ui/callout';
import { OfferHead } from '#components/offer/offer-header';
import { offerParts } from '#components/offer/offer-sections';
import { OnDay } from '#components/offer/on-day';
import { Facts } from '#components/record/facts';
import { SourcedView } from '#components/record/sourced-record';
import { getFacts } from '#lib/content/facts';
import { loadLibrary } from '#lib/content/load-library';
import type { RecordOf } from '#lib/schema/types';
import { listQuestions } from '#lib/offers/assess';
import { isOfferOpen, offerStatus, getOfferStatus } from '#lib/offers/status';
import { offerData } from '#lib/export/offer-data';
import { withDay } from '#lib/finder/search-params';
import { askedOf, titleFor } from '../../_shared/read-address.ts';
import { choicesOf } from '../../_shared/question-choices.ts';
import { areaNames } from '../../_shared/check-offer.ts';
import { cite, formLinksOf, load, metadataOf, relatedTo, stepsTo } from '../../_shared/load-record.ts';
import type { SearchParams } from '../../_shared/search-params.ts';

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props) {
  const { title, summary, address } = load('offer', (await params).slug);
  const asked = await askedOf(address, searchParams);
  return {
    ...metadataOf({ title: titleFor(title, asked), summary, address }),
    ...(asked.on && { robots: { index: false, follow: true } }),
  };
}

export default async function OfferPage({ params, searchParams }: Props) {
  const offer = load('offer', (await params).slug);
  const { day, on, notes } = await askedOf(offer.address, searchParams);
  const toDay = (address: string): string => withDay(address, on);
  const { getByIds } = loadLibrary();
  const [next] = getByIds('offer', offer.replacedBy ? [offer.replacedBy] : []);
  const { sources, numbered } = cite([offer]);
  const now = getOfferStatus(offer, day);
  const parts = offerParts({
    offer,
    areas: areaNames(),
    numbered,
    isOver: !isOfferOpen(offer, day),
    check: checkOf(offer, on),
  });
  return (
    <div className="one-sheet">
      <JsonLd data={offerData(offer, now, loadLibrary())} />
      <OfferHead
        offer={offer}
        way={{
          steps: stepsTo('/offers').map((step) => ({ ...step, address: toDay(step.address) })),
          here: { title: offer.title, address: toDay(offer.address) },
        }}
        now={now}
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
      <Notes notes={notes} />
      {on && <OnDay day={day} isAsked address={offer.address} />}
      <SourcedView
        record={offer}
        related={relatedTo(offer, day, on)}
        sources={sources}
        parts={[...parts, { title: 'All facts', address: '#facts', show: <Facts facts={getFacts(offer, loadLibrary())} /> }]}
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
      <Questions names={names} given={{}} choicesOf={choicesOf} hidden={{ offer: offer.id, on }} />
    </div>
  );
}
