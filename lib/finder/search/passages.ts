import type { Library } from '#lib/content/library';
import { listHeadings } from '#lib/markdown/headings';
import { textsOf } from '#lib/markdown/texts';
import { listFields } from '#lib/schema/define-type';
import { getTarget } from '#lib/schema/references';
import { collectWording } from '#lib/schema/texts-in-value';
import { type AnyRecord, getType } from '#lib/schema/types';
import { getVocabulary } from '#lib/schema/vocabulary';
import { formatDate } from '#lib/text/dates';
import type { Token } from './token.ts';
import { splitWords } from './tokens.ts';

/** A text of a record with how much a match in it counts. A section of its body has the fragment that leads to it. */
export type Passage = {
  text: string;
  weight: number;
  section?: { title: string; slug: string };
  /** Which part of its record it belongs to; none where it names the whole record. */
  part?: string;
  /** Searched, but never shown to readers. */
  isHidden?: true;
};

/** A passage with the words of its text. */
export type TokenizedPassage = Passage & { tokens: readonly Token[] };

const bodyWeight = 1;
const headingWeight = 2;
const linkedNameWeight = 1.5;
const minNamingWeight = 2;

/** Everything that can be found of a record, the weightiest first: its weights are those that its fields declare. */
export function listPassages(record: AnyRecord, library: Library): Passage[] {
  return [...listFieldPassages(record, library), ...listBodyPassages(record)];
}

/** A record of more words than this is long. */
const longRecordWords = 350;

/**
 * The parts in which a record is searched. What is asked for must stand in one part, so that a long page is not found
 * for words that have nothing to do with each other. What names the record belongs to every part.
 */
export function splitIntoParts(record: AnyRecord, library: Library): Passage[][] {
  const passages = listPassages(record, library);
  if (passages.reduce((sum, { text }) => sum + splitWords(text).length, 0) <= longRecordWords) return [passages];
  const naming = passages.filter(({ part }) => part === undefined);
  const parts = Map.groupBy(
    passages.filter(({ part }) => part !== undefined),
    ({ part }) => part,
  );
  return [...parts.values()].map((part) => [...naming, ...part]);
}

function listFieldPassages(record: AnyRecord, library: Library): Passage[] {
  return listFields(getType(record.type)).flatMap(({ name, schema, meta }) => {
    const value = (record as Record<string, unknown>)[name];
    if (value === undefined) return [];
    const target = getTarget(schema);
    if (target && target !== 'source') {
      const named = library.linksFrom(record).filter((link) => link.field === name);
      return named.map(({ record: other }) => ({
        text: other.type === 'contact' ? `${other.title} ${other.name ?? ''}` : other.title,
        weight: linkedNameWeight,
      }));
    }
    if (!meta.search) return [];
    const vocabulary = getVocabulary(schema);
    const texts = vocabulary
      ? [value].flat().map((each) => vocabulary.label(String(each)))
      : collectWording(value).map(sayDate);
    const weight = meta.search ?? 0;
    return texts.map((text) => ({
      text,
      weight,
      ...(weight < minNamingWeight && { part: name }),
      ...(meta.isHidden && { isHidden: true as const }),
    }));
  });
}

/** A date as it is said: "March 2018". */
const sayDate = (text: string): string => (/^\d{4}-\d\d(-\d\d)?$/.test(text) ? formatDate(text) : text);

function listBodyPassages({ body }: AnyRecord): Passage[] {
  const headings = listHeadings(body);
  let section: Passage['section'];
  return (body?.children ?? []).flatMap((node) => {
    const heading = headings.find((each) => each.node === node);
    if (heading) section = { title: heading.text, slug: heading.slug };
    return textsOf(node).map((text) => ({
      text,
      weight: heading ? headingWeight : bodyWeight,
      part: section?.slug ?? 'body',
      ...(section && { section }),
    }));
  });
}
