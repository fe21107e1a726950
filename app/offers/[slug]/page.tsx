import { Questions } from '#components/check/questions';
import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { JsonLd } from '#components/layout/json-ld';
import { OfferParts } from '#components/offer/offer-parts';
import { OnDay } from '#components/offer/on-day';
import { StatusBox } from '#components/offer/status-box';
import { Head } from '#components/record/head';
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
  const { sources, numbered } = cite([offer]);
  const [replacedBy] = library().those('offer', offer.replacedBy ? [offer.replacedBy] : []);
  const now = statusOf(offer, day);
  const nameOf = (area: string) => library().find('area', area)?.title ?? area;
  return (
    <>
      <Breadcrumbs steps={stepsTo('/offers')} here={offer} />
      <JsonLd data={offerData(offer, now, library())} />
      <Head kind="Offer for schools" title={offer.title} summary={offer.summary}>
        <StatusBox now={now} replacedBy={replacedBy} />
      </Head>
      {isAsked && <OnDay day={day} isAsked address={offer.address} />}
      <SourcedView record={offer} facts={factsOf(offer, library())} related={relatedTo(offer, day)} sources={sources}>
        <OfferParts
          offer={offer}
          nameOf={nameOf}
          numbered={numbered}
          isOver={!isOpen(offer, day)}
          check={checkOf(offer, isAsked ? day : undefined)}
        />
      </SourcedView>
    </>
  );
}

function checkOf(offer: RecordOf<'offer'>, on: string | undefined) {
  const names = questionsOf(offer);
  if (names.length === 0) return undefined;
  return (
    <details className="no-print mt-6">
      <summary className="cursor-pointer font-bold">Would it have been for my school?</summary>
      <div className="mt-3">
        <Questions names={names} given={{}} choicesOf={choicesOf} hidden={{ offer: offer.id, on }} />
      </div>
    </details>
  );
}
