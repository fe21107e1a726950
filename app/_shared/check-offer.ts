import type { CheckedOffer } from '#components/offer/check-result';
import { loadLibrary } from '#lib/content/load-library';
import type { ReadAnswers } from '#lib/offers/answers';
import { assess, listQuestions } from '#lib/offers/assess';
import { getOfferStatus, statusInWords } from '#lib/offers/status';
import type { AreaNames } from '#lib/schema/condition';
import type { QuestionName } from '#lib/schema/question';
import type { RecordOf } from '#lib/schema/types';

/** The title of each area, by its id. */
export const areaNames = (): AreaNames =>
  new Map(
    loadLibrary()
      .all('area')
      .map(({ id, title }) => [id, title]),
  );

/** What an area is called in an answer. */
export const getAreaName = (id: string): string => loadLibrary().find('area', id)?.title ?? 'None of them';

/** An offer as the check shows it on a day: what it would be on these answers, and why. */
export function checkOffer(
  offer: RecordOf<'offer'>,
  { answers, doubted }: Pick<ReadAnswers, 'answers' | 'doubted'>,
  day: string,
): CheckedOffer {
  return {
    title: offer.title,
    address: offer.address,
    status: statusInWords(getOfferStatus(offer, day)),
    eligibility: offer.eligibility,
    unclear: offer.unclear ?? [],
    assessment: assess(offer, answers, doubted),
    doubted: listQuestions(offer).filter((name: QuestionName) => doubted.has(name)),
  };
}
