import { toString as textOf } from 'mdast-util-to-string';
import type { Library } from '#lib/content/library';
import { headingsOf } from '#lib/markdown/headings';
import { fieldsOf } from '#lib/model/define';
import { targetOf } from '#lib/model/refs';
import { textsIn } from '#lib/model/texts';
import { type AnyRecord, typeOf } from '#lib/model/types';
import { vocabularyOf } from '#lib/model/vocabulary';

/** A text of a record with how much a match in it counts. A section of its body has the fragment that leads to it. */
export type Passage = { text: string; weight: number; section?: { title: string; slug: string } };

const bodyWeight = 1;
const nameOfOtherWeight = 1.5;

/** Everything that can be found of a record, the weightiest first: its weights are those that its fields declare. */
export function passagesOf(record: AnyRecord, library: Library): Passage[] {
  return [...fieldPassages(record, library), ...bodyPassages(record)];
}

/** The texts of a record alone. */
export const passagesText = (record: AnyRecord, library: Library): string[] =>
  passagesOf(record, library).map(({ text }) => text);

function fieldPassages(record: AnyRecord, library: Library): Passage[] {
  return fieldsOf(typeOf(record.type)).flatMap(({ name, schema, uses }) => {
    const value = (record as Record<string, unknown>)[name];
    if (value === undefined) return [];
    const target = targetOf(schema);
    if (target && target !== 'source') {
      const named = library.linksFrom(record).filter((link) => link.field === name);
      return named.map((link) => ({ text: link.record.title, weight: nameOfOtherWeight }));
    }
    if (!uses.search) return [];
    const vocabulary = vocabularyOf(schema);
    const texts = vocabulary
      ? [value].flat().map((each) => vocabulary.label(String(each)))
      : [...textsIn(value)].map(({ text }) => text);
    return texts.map((text) => ({ text, weight: uses.search ?? 0 }));
  });
}

function bodyPassages({ body }: AnyRecord): Passage[] {
  const headings = headingsOf(body);
  let section: Passage['section'];
  return (body?.children ?? []).flatMap((node) => {
    const heading = headings.find((each) => each.node === node);
    if (heading) section = { title: heading.text, slug: heading.slug };
    const parts = node.type === 'list' ? node.children.map((item) => textOf(item)) : [textOf(node)];
    return parts.map((text) => ({ text, weight: heading ? 2 * bodyWeight : bodyWeight, ...(section && { section }) }));
  });
}
