import type { RecordOf } from '#lib/schema/types';
import { inWords, period } from '#lib/text/dates';
import { isOpen, knownFrom } from './status.ts';

type Offer = Pick<RecordOf<'offer'>, 'announced' | 'openBy' | 'opens' | 'closes' | 'full' | 'ended' | 'asOf'>;

/** When an offer could be had: from one day to another for a drawing, and in words no more exact than its sources. */
export type Span = { first: string; last: string; from: string; to: string; isExact: boolean };

/** The time of an offer. Where no source says when it began or ended, it is the time that a source describes. */
export function spanOf(offer: Offer): Span {
  const { opens, closes, full, ended, asOf } = offer;
  const end = [closes, full?.on, ended?.on]
    .filter((date) => date !== undefined)
    .toSorted((one, other) => period(one).last.localeCompare(period(other).last))[0];
  const notKnown = `not known; described for ${inWords(asOf)}`;
  return {
    first: opens ? period(opens).first : knownFrom(offer).day,
    last: period(end ?? asOf).last,
    from: beginning(offer) ?? notKnown,
    to: end ? inWords(end) : notKnown,
    isExact: opens !== undefined && end !== undefined,
  };
}

/** The first day on which an offer is known to be open; nothing where no source shows it so. */
export const openFrom = (offer: RecordOf<'offer'>): string | undefined =>
  [
    period(offer.asOf).first,
    ...(offer.announced ? [period(offer.announced).first] : []),
    ...(offer.openBy ? [period(offer.openBy).last] : []),
    ...(offer.opens ? [period(offer.opens).first] : []),
  ]
    .toSorted()
    .find((day) => isOpen(offer, day));

/** Each kind of date is said as what it is: to be announced is not to open. */
function beginning({ announced, openBy, opens }: Offer): string | undefined {
  if (opens) return inWords(opens);
  const said = [
    ...(announced ? [`announced ${inWords(announced)}`] : []),
    ...(openBy ? [`known to be open by ${inWords(openBy)}`] : []),
  ];
  return said.length > 0 ? said.join('; ') : undefined;
}
