import * as z from 'zod';
import { site } from '#lib/config';
import type { Library } from '#lib/content/library';
import { numberSources } from '#lib/content/number-sources';
import { createCard } from '#lib/finder/card';
import { markdownOf } from '#lib/markdown/parse';
import { getOfferStatus, offerStatus } from '#lib/offers/status';
import { listFields } from '#lib/schema/define-type';
import { getTarget } from '#lib/schema/references';
import { type AnyRecord, getType, type TypeName } from '#lib/schema/types';
import { type Collection, dayInWords } from './collection.ts';
import { rights } from './rights.ts';

/** Records as JSON: everything that readers may see of each, and where it comes from. */
export function collectionAsJson(collection: Collection): string {
  const { title, address, day, results, library } = collection;
  const data = {
    title,
    address: site.url + address,
    day,
    ...(dayInWords(collection) && { note: dayInWords(collection) }),
    total: results.length,
    rights,
    results: results.map(({ record, nestedHits }) => ({
      ...recordData(record, library, day),
      found: nestedHits.map((nestedHit) => ({ title: nestedHit.title, address: site.url + nestedHit.address })),
    })),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** One record as data: its fields as its schema describes them, its status on a day, its text, sources and links. */
function recordData(record: AnyRecord, library: Library, day: string): Record<string, unknown> {
  const { title, summary, note } = createCard(record, library, day);
  const { body } = record;
  return {
    type: record.type,
    id: record.id,
    title,
    address: site.url + record.address,
    summary,
    ...(note && { note }),
    ...(record.type === 'offer' && { status: statusData(getOfferStatus(record, day), day) }),
    schema: `${site.url}/schema/${record.type}.json`,
    fields: shownFields(record, library),
    ...(body && { text: markdownOf(body) }),
    sources: sourcesData(record, library),
    links: library.linksFrom(record).flatMap((link) => (link.record.type === 'source' ? [] : linkData(link))),
    linkedFrom: library.linksTo(record).map(linkData),
  };
}

const statusData = (now: ReturnType<typeof getOfferStatus>, day: string) => ({
  code: now.status,
  label: offerStatus.label(now.status),
  reason: now.reason,
  on: day,
});

const linkData = ({ record: { type, id, title, address }, field }: { record: AnyRecord; field: string }) => ({
  field,
  type,
  id,
  title,
  address: site.url + address,
});

function sourcesData(record: AnyRecord, library: Library) {
  const cited = ('sources' in record && record.sources) || [];
  return numberSources(library, [record]).sources.map(({ id, title, publisher, published, kind, link, licence }) => {
    const sections = cited.flatMap(({ source, section }) => (source === id && section ? [section] : []));
    return { id, title, publisher, published, kind, link, licence, ...(sections.length > 0 && { sections }) };
  });
}

/** The fields of a record as they stand in its file, without what only editors see and without a name that was taken off. */
function shownFields(record: AnyRecord, library: Library): Record<string, unknown> {
  const shown = listFields(getType(record.type)).filter(({ meta }) => !meta.hidden);
  return Object.fromEntries(
    shown.flatMap(({ name, schema }) => {
      const value = withoutMissing(schema, (record as Record<string, unknown>)[name], library);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The same value without references to records that are not shown, such as a contact that was withdrawn. */
function withoutMissing(schema: z.ZodType, value: unknown, library: Library): unknown {
  if (value === undefined) return undefined;
  if (schema instanceof z.ZodOptional) return withoutMissing(schema.unwrap() as z.ZodType, value, library);
  if (schema instanceof z.ZodArray) {
    const items = (value as unknown[]).map((item) => withoutMissing(schema.element as z.ZodType, item, library));
    return items.filter((item) => item !== undefined);
  }
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, z.ZodType>;
    return Object.fromEntries(
      Object.entries(value as object).map(([name, part]) => [
        name,
        withoutMissing(shape[name] ?? z.unknown(), part, library),
      ]),
    );
  }
  const target = getTarget(schema);
  return target && !library.find(target as TypeName, String(value)) ? undefined : value;
}
