import type { ShownOffer } from '#components/check/offer-result';
import { library } from '#lib/content/open';
import type { RecordOf } from '#lib/model/types';
import type { Answers } from '#lib/offers/answers';
import { assess, assessWays } from '#lib/offers/assess';
import { status, statusOf } from '#lib/offers/status';

/** What an area is called in an answer. */
export const areaName = (id: string): string => library().find('area', id)?.title ?? 'None of them';

/** An offer as the check shows it on a day: what it would be on these answers, and why. */
export function shownOffer(offer: RecordOf<'offer'>, answers: Answers, day: string): ShownOffer {
  return {
    title: offer.title,
    address: offer.address,
    status: status.label(statusOf(offer, day).status),
    eligibility: offer.eligibility,
    unclear: offer.unclear ?? [],
    assessment: assess(offer, answers),
    extra: (offer.extraWays ?? []).map((extra) => ({
      for: extra.for,
      assessment: assessWays(extra.ways as Parameters<typeof assessWays>[0], answers),
    })),
  };
}
