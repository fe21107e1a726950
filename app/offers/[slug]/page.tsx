import { Questions } from '#components/check/questions';
import { JsonLd } from '#components/layout/json-ld';
import { OfferHead } from '#components/offer/offer-head';
import { offerParts } from '#components/offer/offer-parts';
import { OnDay } from '#components/offer/on-day';
import { Facts } from '#components/record/facts';
import { SourcedView } from '#components/record/sourced-view';
import { factsOf } from '#lib/content/facts';
import { library } from '#lib/content/open';
import type { RecordOf } from '#lib/model/types';
import { questionsOf } from '#lib/offers/assess';
import { isOpen, statusOf } from '#lib/offers/status';
import { offerData } from '#lib/publish/offer-data';
import { choicesOf } from '../../check/choices.ts';
import { cite, load, metadataOf, relatedTo, stepsTo } from '../../load.ts';
import { today } from '../../today.ts';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ on?: string | string[] }> };

export const generateMetadata = async ({ params }: Props) => metadataOf(load('offer', (await params).slug));

export default async function OfferPage({ params, searchParams }: Props) {
  const offer = load('offer', (await params).slug);
  const { day, isAsked } = await today((await searchParams).on);
  const { those, find } = library();
  const { sources, numbered } = cite([offer]);
  const now = statusOf(offer, day);
  const parts = offerParts({
    offer,
    nameOf: (area) => find('area', area)?.title ?? area,
    numbered,
    isOver: !isOpen(offer, day),
    check: checkOf(offer, isAsked ? day : undefined),
  });
  return (
    <div className="one-sheet">
      <JsonLd data={offerData(offer, now, library())} />
      <OfferHead
        offer={offer}
        way={{ steps: stepsTo('/offers'), here: offer }}
        now={now}
        areas={those('area', offer.areas)}
        contacts={those('contact', offer.contacts)}
        replacedBy={those('offer', offer.replacedBy ? [offer.replacedBy] : [])[0]}
      />
      {isAsked && <OnDay day={day} isAsked address={offer.address} />}
      <SourcedView
        record={offer}
        related={relatedTo(offer, day)}
        sources={sources}
        parts={[...parts, { title: 'All facts', address: '#facts', show: <Facts facts={factsOf(offer, library())} /> }]}
      />
    </div>
  );
}

function checkOf(offer: RecordOf<'offer'>, on: string | undefined) {
  const names = questionsOf(offer);
  if (names.length === 0) return undefined;
  return (
    <details className="fold fold-big no-print mt-6">
      <summary>Would it have been for my school?</summary>
      <Questions names={names} given={{}} choicesOf={choicesOf} hidden={{ offer: offer.id, on }} />
    </details>
  );
}
