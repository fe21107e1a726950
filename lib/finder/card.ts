import type { Library } from '#lib/content/library';
import { getOfferStatus, statusInWords } from '#lib/offers/status';
import { claimant } from '#lib/schema/outcome-words';
import { keyStage } from '#lib/schema/topics';
import { type AnyRecord, getType, type TypeName, types } from '#lib/schema/types';
import { updateKind } from '#lib/schema/vocabularies';
import { stateDateOf, type WorkState } from '#lib/schema/work-state';
import { formatDate } from '#lib/text/dates';
import { capitalize, uncapitalize } from '#lib/text/format';
import { withDay } from './search-params.ts';

/** What a list shows of a record. */
export type RecordCard = {
  type: TypeName;
  address: string;
  title: string;
  summary: string;
  kind: string;
  note: string | undefined;
  /** How far a piece of work got, and when that was so. */
  work: CardWork | undefined;
};

type CardWork = { state: WorkState; asOf: string | undefined };

/**
 * A record as a list shows it; an offer says what it is on the given day. Where the address of a page asks for that day
 * ("on"), the card leads to the same day.
 */
export function createCard(record: AnyRecord, library: Library, day: string, on?: string): RecordCard {
  const { title } = record;
  const address = withDay(record.address, on);
  const summary = getType(record.type).summarize(record as never);
  return {
    type: record.type,
    address,
    title: formatCardTitle(record, title),
    summary,
    kind: capitalize(types[record.type].singular),
    note: formatCardNote(record, library, day),
    work: workStateOf(record),
  };
}

/** The state of what is a piece of work; nothing else has one. */
export const workStateOf = (record: AnyRecord): CardWork | undefined =>
  record.type === 'activity' || record.type === 'project'
    ? { state: record.state, asOf: stateDateOf(record) }
    : undefined;

/** A person by name, a short form with what it stands for. */
function formatCardTitle(record: AnyRecord, title: string): string {
  if (record.type === 'contact' && record.name) return `${record.name}, ${uncapitalize(title)}`;
  return record.type === 'term' && record.full ? `${title}: ${record.full}` : title;
}

function formatCardNote(record: AnyRecord, library: Library, day: string): string | undefined {
  switch (record.type) {
    case 'offer':
      return statusInWords(getOfferStatus(record, day));
    case 'update':
      return `${updateKind.label(record.kind)}, ${formatDate(record.published)}`;
    case 'activity':
    case 'priority':
      return library.find('area', record.area)?.title;
    case 'project':
      return [record.places.join(', '), ...(record.keyStages ?? []).map(keyStage.label)].join('. ');
    case 'outcome':
      return [claimant.label(record.claimant), library.find('area', record.area ?? '')?.title]
        .filter(Boolean)
        .join(', ');
    case 'contact':
      return `Published ${formatDate(record.confirmed)}`;
    default:
      return undefined;
  }
}
