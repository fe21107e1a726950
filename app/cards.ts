import { library } from '#lib/content/open';
import type { AnyRecord } from '#lib/model/types';
import { typeOf, types } from '#lib/model/types';
import { keyStage } from '#lib/model/vocabularies';
import { status, statusOf } from '#lib/offers/status';
import { inWords } from '#lib/text/dates';
import { capital } from '#lib/text/words';

/** What a list shows of a record; an offer says what it is on the given day. */
export function cardOf(record: AnyRecord, today: string) {
  const { address, title } = record;
  const summary = typeOf(record.type).summaryOf(record as never);
  return { address, title, summary, kind: capital(types[record.type].one), note: noteOf(record, today) };
}

function noteOf(record: AnyRecord, today: string): string | undefined {
  switch (record.type) {
    case 'offer':
      return status.label(statusOf(record, today).status);
    case 'update':
      return inWords(record.published);
    case 'activity':
    case 'priority':
      return library().find('area', record.area)?.title;
    case 'project':
      return [record.places.join(', '), ...(record.keyStages ?? []).map(keyStage.label)].join('. ');
    default:
      return undefined;
  }
}
