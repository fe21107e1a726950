import type { Library } from '#lib/content/library';
import { fieldsOf } from '#lib/model/define';
import { targetOf } from '#lib/model/refs';
import { type AnyRecord, type TypeName, typeNames, typeOf, types } from '#lib/model/types';
import { evidence } from '#lib/model/vocabularies';
import { vocabularyOf } from '#lib/model/vocabulary';
import { status, statusOf } from '#lib/offers/status';
import { capital, listInWords, uncapital } from '#lib/text/words';

type Option = { value: string; label: string };

/** A field that visitors can filter by: its choices, what a record has of them, and how a choice is said in a sentence. */
export type Facet = {
  name: string;
  label: string;
  options: readonly Option[];
  /** The values of a record on a day, written like 2018-12-01. */
  valuesOf(record: AnyRecord, day: string): readonly string[];
  /** "about maths or phonics", for a sentence about results. */
  say(labels: readonly string[]): string;
};

/** The kinds of record that can be found. Lists of search words only help to find the others. */
export const findable = typeNames.filter((name) => name !== 'searchWords');

/** What a search shows when no kind is chosen. Work of an area is shown with its area; sources only when asked for. */
export const shownUnasked: readonly TypeName[] = ['area', 'offer', 'project', 'update', 'contact', 'term', 'page'];

/** Every facet: those that fields declare, and three that are worked out. */
export function facetsOf(library: Library): Facet[] {
  return [...declaredFacets(library), statusFacet, evidenceFacet(library)];
}

export const typeFacet: Facet = {
  name: 'type',
  label: 'Kind',
  options: findable.map((value) => ({ value, label: capital(types[value].many) })),
  valuesOf: (record) => [record.type],
  say: (labels) => listInWords(labels.map(lower)),
};

const statusFacet: Facet = {
  name: 'status',
  label: 'Offer status',
  options: status.values.map((value) => ({ value, label: status.label(value) })),
  valuesOf: (record, day) => (record.type === 'offer' ? [statusOf(record, day).status] : []),
  say: (labels) => `that are ${listInWords(labels.map(lower), 'or')}`,
};

const evidenceFacet = (library: Library): Facet => ({
  name: 'evidence',
  label: 'Kind of evidence',
  options: evidence.values.map((value) => ({ value, label: evidence.label(value) })),
  valuesOf: (record) => {
    if (record.type === 'source') return [record.kind];
    const sources = library.linksFrom(record).map((link) => link.record);
    return [...new Set(sources.flatMap((source) => (source.type === 'source' ? [source.kind] : [])))];
  },
  say: (labels) =>
    `from ${listInWords(
      labels.map((label) => `${lower(label)} sources`),
      'or',
    )}`,
});

type Declared = {
  type: TypeName;
  field: string;
  facet: { name: string; label: string; says: string };
  options: Option[];
  target?: string;
};

function declaredFacets(library: Library): Facet[] {
  const declared = findable.flatMap((type) =>
    fieldsOf(typeOf(type)).flatMap(({ name, schema, uses }): Declared[] => {
      if (!uses.facet) return [];
      const target = targetOf(schema);
      return [
        {
          type,
          field: name,
          facet: uses.facet,
          options: optionsOf(schema, target, library),
          ...(target && { target }),
        },
      ];
    }),
  );
  return [...Map.groupBy(declared, ({ facet }) => facet.name).values()].map((fields) => facetOf(fields));
}

function optionsOf(schema: Parameters<typeof targetOf>[0], target: string | undefined, library: Library): Option[] {
  if (target) return library.all(target as TypeName).map(({ id, title }) => ({ value: id, label: title }));
  const vocabulary = vocabularyOf(schema);
  if (!vocabulary) throw new Error('A facet needs a vocabulary or a reference. Change the schema of its field.');
  return vocabulary.values.map((value) => ({ value, label: vocabulary.label(value) }));
}

function facetOf(fields: Declared[]): Facet {
  const [{ facet, options, target }] = fields as [Declared];
  return {
    name: facet.name,
    label: facet.label,
    options,
    valuesOf: (record) => {
      // The area Norwich is itself in Norwich.
      if (record.type === target) return [record.id];
      const field = fields.find(({ type }) => type === record.type)?.field;
      const value = field && (record as unknown as Record<string, string | string[] | undefined>)[field];
      return value ? [value].flat() : [];
    },
    say: (labels) => `${facet.says} ${listInWords(labels.map(target ? String : lower), 'or')}`,
  };
}

/** A label for the middle of a sentence. A label that begins with a name or a short form keeps its capital. */
const lower = (label: string): string => (/^(English|[A-Z]{2})/.test(label) ? label : uncapital(label));
