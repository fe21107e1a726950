import type { RecordOf } from '#lib/model/types';
import { inWords, period } from '#lib/text/dates';

type Offer = Pick<RecordOf<'offer'>, 'opens' | 'closes' | 'full' | 'ended' | 'asOf'>;

/** When an offer could be had: from one day to another for a drawing, and in words no more exact than its sources. */
export type Span = { first: string; last: string; from: string; to: string; isExact: boolean };

/** The time of an offer. Where no source says when it began or ended, it is the time that a source describes. */
export function spanOf({ opens, closes, full, ended, asOf }: Offer): Span {
  const seen = period(asOf);
  const end = [closes, full?.on, ended?.on]
    .filter((date) => date !== undefined)
    .toSorted((one, other) => period(one).last.localeCompare(period(other).last))[0];
  const first = opens ? period(opens).first : seen.first;
  const last = end ? period(end).last : seen.last;
  const notKnown = `not known; described for ${seen.words}`;
  return {
    first,
    last,
    from: opens ? inWords(opens) : notKnown,
    to: end ? inWords(end) : notKnown,
    isExact: opens !== undefined && end !== undefined,
  };
}
