import type { RecordOf } from '#lib/schema/types';
import { formatDate, requirePeriod } from '#lib/text/dates';
import { isOfferOpen, knownFrom } from './status.ts';

type DatedOffer = Pick<RecordOf<'offer'>, 'announced' | 'openBy' | 'opens' | 'closes' | 'full' | 'ended' | 'asOf'>;

/** When an offer could be had: from one day to another for a drawing, and in words no more exact than its sources. */
export type OfferPeriod = { first: string; last: string; from: string; to: string; isExact: boolean };

/** The time of an offer. Where no source says when it began or ended, it is the time that a source describes. */
export function getOfferPeriod(offer: DatedOffer): OfferPeriod {
  const { opens, closes, full, ended, asOf } = offer;
  const end = [closes, full?.on, ended?.on]
    .filter((date) => date !== undefined)
    .toSorted((one, other) => requirePeriod(one).last.localeCompare(requirePeriod(other).last))[0];
  const notKnown = `not known; described for ${formatDate(asOf)}`;
  return {
    first: opens ? requirePeriod(opens).first : knownFrom(offer).day,
    last: requirePeriod(end ?? asOf).last,
    from: beginning(offer) ?? notKnown,
    to: end ? formatDate(end) : notKnown,
    isExact: opens !== undefined && end !== undefined,
  };
}

/** The first day on which an offer is known to be open; nothing where no source shows it so. */
export const openFrom = (offer: RecordOf<'offer'>): string | undefined =>
  [
    requirePeriod(offer.asOf).first,
    ...(offer.announced ? [requirePeriod(offer.announced).first] : []),
    ...(offer.openBy ? [requirePeriod(offer.openBy).last] : []),
    ...(offer.opens ? [requirePeriod(offer.opens).first] : []),
  ]
    .toSorted()
    .find((day) => isOfferOpen(offer, day));

/** Each kind of date is said as what it is: to be announced is not to open. */
function beginning({ announced, openBy, opens }: DatedOffer): string | undefined {
  if (opens) return formatDate(opens);
  const said = [
    ...(announced ? [`announced ${formatDate(announced)}`] : []),
    ...(openBy ? [`known to be open by ${formatDate(openBy)}`] : []),
  ];
  return said.length > 0 ? said.join('; ') : undefined;
}
