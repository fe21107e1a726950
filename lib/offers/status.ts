import type { RecordOf } from '#lib/schema/types';
import { defineVocabulary } from '#lib/schema/vocabulary';
import { addDays, formatDate, formatWhen, requirePeriod } from '#lib/text/dates';

/** What an offer can be on a given day, and whether a school can then still have it. */
export const offerStatus = defineVocabulary({
  'not-known': { label: 'Not known', isOpen: false },
  announced: { label: 'Announced', isOpen: false },
  'opening-soon': { label: 'Not open yet', isOpen: false },
  open: { label: 'Open', isOpen: true },
  'open-while-money-lasts': { label: 'Open while places last', isOpen: true },
  'closing-soon': { label: 'Closing soon', isOpen: true },
  'by-invitation': { label: 'By invitation', isOpen: true },
  full: { label: 'Fully subscribed', isOpen: false },
  closed: { label: 'Closed', isOpen: false },
  replaced: { label: 'Replaced', isOpen: false },
});

export type OfferStatus = { status: (typeof offerStatus.values)[number]; reason: string };
type OfferDates = Pick<
  RecordOf<'offer'>,
  | 'announced'
  | 'openBy'
  | 'opens'
  | 'closes'
  | 'byInvitation'
  | 'whileMoneyLasts'
  | 'full'
  | 'ended'
  | 'replacedBy'
  | 'asOf'
>;

const closingSoonWithinDays = 30;

/** What an offer is on a day (written like 2018-12-01), and why, in words for a reader. */
export function getOfferStatus(offer: OfferDates, today: string): OfferStatus {
  return before(offer, today) ?? getEndedStatus(offer, today) ?? getCurrentStatus(offer, today);
}

/** Whether a school can have an offer on a day. */
export const isOfferOpen = (offer: OfferDates, today: string): boolean =>
  offerStatus.choices[getOfferStatus(offer, today).status].isOpen;

/** The status for a list: a word or two, and the reason where the words alone would leave a reader asking. */
export const statusInWords = ({ status: value, reason }: OfferStatus): string =>
  value === 'not-known' || value === 'announced' ? `${offerStatus.label(value)}. ${reason}` : offerStatus.label(value);

/** A day, and the date of a record that it comes from: "by June 2018" is certain on the last day of June. */
type Known = { day: string; date: string };

/**
 * From when a source knows an offer. An announcement, or a source that shows it open on a day, is more exact than the
 * year that its notice describes.
 */
export function knownFrom({ announced, openBy, opens, asOf }: OfferDates): Known {
  const exact: Known[] = [
    ...(announced ? [{ day: requirePeriod(announced).first, date: announced }] : []),
    ...(openBy ? [{ day: requirePeriod(openBy).last, date: openBy }] : []),
  ];
  const described = [asOf, ...(opens ? [opens] : [])].map((date) => ({ day: requirePeriod(date).first, date }));
  return (exact.length > 0 ? exact : described).reduce((one, other) => (other.day < one.day ? other : one));
}

function before(offer: OfferDates, today: string): OfferStatus | undefined {
  const { opens } = offer;
  const first = knownFrom(offer);
  if (today < first.day) {
    return { status: 'not-known', reason: `No source that we read tells of it before ${formatDate(first.date)}.` };
  }
  if (opens && today < requirePeriod(opens).first) {
    return { status: 'opening-soon', reason: `It opens ${formatWhen(opens)}.` };
  }
  return undefined;
}

function getEndedStatus({ closes, full, ended, replacedBy, asOf }: OfferDates, today: string): OfferStatus | undefined {
  // Where nobody says when it ended, it counts as ended once the time that its source describes is over.
  if (ended && today > requirePeriod(ended.on ?? asOf).last) {
    const when = ended.on ? `It ended ${formatWhen(ended.on)}. ` : '';
    return { status: replacedBy ? 'replaced' : 'closed', reason: `${when}${ended.why}` };
  }
  if (closes && today > requirePeriod(closes).last)
    return { status: 'closed', reason: `It closed ${formatWhen(closes)}.` };
  if (full && today >= requirePeriod(full.on).first) return { status: 'full', reason: full.why };
  return undefined;
}

function getCurrentStatus(offer: OfferDates, today: string): OfferStatus {
  const { closes, byInvitation, whileMoneyLasts, asOf } = offer;
  if (byInvitation) return { status: 'by-invitation', reason: 'Schools are chosen or contacted. Nobody can apply.' };
  const announced = onlyAnnounced(offer, today);
  if (announced) return announced;
  if (closes && today >= addDays(requirePeriod(closes).first, -closingSoonWithinDays)) {
    return { status: 'closing-soon', reason: `It closes ${formatWhen(closes)}.` };
  }
  if (whileMoneyLasts) {
    return { status: 'open-while-money-lasts', reason: 'Places are limited. They go to whoever asks first.' };
  }
  if (isShownOpen(offer) || closes || today <= requirePeriod(asOf).last) {
    return { status: 'open', reason: describeOpenReason(offer) };
  }
  return { status: 'not-known', reason: `The last source that tells of it is from ${formatDate(asOf)}.` };
}

const isShownOpen = ({ openBy, opens }: OfferDates): boolean => openBy !== undefined || opens !== undefined;

/** To announce an offer is not to open it: until a source shows it open, nobody knows whether it was. */
function onlyAnnounced({ announced, openBy, opens }: OfferDates, today: string): OfferStatus | undefined {
  if (!announced || opens || (openBy && today >= requirePeriod(openBy).last)) return undefined;
  const next = openBy ? ` The first day on which a source shows it open is ${formatDate(openBy)}.` : '';
  return {
    status: 'announced',
    reason: `It was announced ${formatWhen(announced)}. No source says on which day it opened.${next}`,
  };
}

function describeOpenReason({ closes, opens, openBy, asOf }: OfferDates): string {
  if (closes) return `It closes ${formatWhen(closes)}.`;
  if (opens) return `It opened ${formatWhen(opens)}.`;
  if (openBy) return `It is known to be open by ${formatDate(openBy)}.`;
  return `Its source, from ${formatDate(asOf)}, says so.`;
}
