import type { RecordOf } from '#lib/model/types';
import { vocabulary } from '#lib/model/vocabulary';
import { addDays, inWords, period, whenInWords } from '#lib/text/dates';

/** What an offer can be on a given day, and whether a school can then still have it. */
export const status = vocabulary({
  'opening-soon': { label: 'Not open yet', isOpen: false },
  open: { label: 'Open', isOpen: true },
  'open-while-money-lasts': { label: 'Open while places last', isOpen: true },
  'closing-soon': { label: 'Closing soon', isOpen: true },
  'by-invitation': { label: 'By invitation', isOpen: true },
  full: { label: 'Fully subscribed', isOpen: false },
  closed: { label: 'Closed', isOpen: false },
  replaced: { label: 'Replaced', isOpen: false },
  'not-known': { label: 'Not known', isOpen: false },
});

export type Status = { status: (typeof status.values)[number]; reason: string };
type Offer = Pick<
  RecordOf<'offer'>,
  'opens' | 'closes' | 'byInvitation' | 'whileMoneyLasts' | 'full' | 'ended' | 'replacedBy' | 'asOf'
>;

const closingSoonWithinDays = 30;

/** What an offer is on a day (written like 2018-12-01), and why, in words for a reader. */
export function statusOf(offer: Offer, today: string): Status {
  return notYet(offer, today) ?? over(offer, today) ?? now(offer, today);
}

/** Whether a school can have an offer on a day. */
export const isOpen = (offer: Offer, today: string): boolean => status.choices[statusOf(offer, today).status].isOpen;

function notYet({ opens, asOf }: Offer, today: string): Status | undefined {
  if (opens && today < period(opens).first) {
    return { status: 'opening-soon', reason: `It was to open ${whenInWords(opens)}.` };
  }
  if (!opens && today < period(asOf).first) {
    return { status: 'not-known', reason: `We know of it only from ${inWords(asOf)}.` };
  }
  return undefined;
}

function over({ closes, full, ended, replacedBy, asOf }: Offer, today: string): Status | undefined {
  // Where nobody says when it ended, it counts as ended once the time that its source describes is over.
  if (ended && today > period(ended.on ?? asOf).last) {
    const when = ended.on ? `It ended ${whenInWords(ended.on)}. ` : '';
    return { status: replacedBy ? 'replaced' : 'closed', reason: `${when}${ended.why}` };
  }
  if (closes && today > period(closes).last) return { status: 'closed', reason: `It closed ${whenInWords(closes)}.` };
  if (full && today >= period(full.on).first) return { status: 'full', reason: full.why };
  return undefined;
}

function now({ opens, closes, byInvitation, whileMoneyLasts, asOf }: Offer, today: string): Status {
  if (closes && today >= addDays(period(closes).first, -closingSoonWithinDays)) {
    return { status: 'closing-soon', reason: `It closes ${whenInWords(closes)}.` };
  }
  if (byInvitation) return { status: 'by-invitation', reason: 'Schools are chosen or contacted. Nobody can apply.' };
  if (whileMoneyLasts) {
    return { status: 'open-while-money-lasts', reason: 'Places are limited. They go to whoever asks first.' };
  }
  if (opens || closes || today <= period(asOf).last) return { status: 'open', reason: openReason(opens, closes) };
  return { status: 'not-known', reason: `We know of it only from ${inWords(asOf)}.` };
}

const openReason = (opens?: string, closes?: string): string => {
  if (closes) return `It closes ${whenInWords(closes)}.`;
  return opens ? `It is known to be open since ${inWords(opens)}.` : 'The source says so.';
};
