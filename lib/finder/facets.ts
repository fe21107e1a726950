import { getAliases, type Library } from '#lib/content/library';
import { memoizePerLibrary } from '#lib/content/memoize-per-library';
import { listFields } from '#lib/schema/define-type';
import { targetAnswer } from '#lib/schema/outcome-words';
import { getTarget } from '#lib/schema/references';
import { type AnyRecord, type TypeName, typeNames, getType, types } from '#lib/schema/types';
import { evidence } from '#lib/schema/vocabularies';
import { getVocabulary } from '#lib/schema/vocabulary';
import { status, statusOf } from '#lib/offers/status';
import { capitalize, formatList, uncapitalize } from '#lib/text/format';
import { deadlineFacet, schoolYearFacet } from './deadline-facets.ts';

/** A choice of a facet; "also" are other names for it, such as the towns of an area and its earlier addresses. */
export type Option = { value: string; label: string; also?: readonly string[] };

/** A field that visitors can filter by: its choices, what a record has of them, and how a choice is said in a sentence. */
export type Facet = {
  name: string;
  label: string;
  /** What its choices are called together: "9 more areas have none". */
  many: string;
  options: readonly Option[];
  /** The values of a record on a day, written like 2018-12-01. */
  valuesOf(record: AnyRecord, day: string): readonly string[];
  /** Those of its values that it only touches; a list shows what is about them first. */
  relatedOf?(record: AnyRecord): readonly string[];
  /** "about maths or phonics", for a sentence about results. */
  say(labels: readonly string[]): string;
};

/** The kinds of record that can be found. Lists of search words only help to find the others. */
export const findable = typeNames.filter((name) => name !== 'searchWords');

/** What a search shows when no kind is chosen. Work of an area is shown with its area; sources only when asked for. */
export const shownUnasked: readonly TypeName[] = ['area', 'offer', 'project', 'update', 'contact', 'term', 'page'];

/** Every facet: those that fields declare, and those that are worked out. */
export const facetsOf = memoizePerLibrary((library: Library): Facet[] => [
  ...declaredFacets(library),
  statusFacet,
  answerFacet(library),
  deadlineFacet,
  schoolYearFacet(library),
  evidenceFacet(library),
]);

export const typeFacet: Facet = {
  name: 'type',
  label: 'Kind',
  many: 'kinds',
  options: findable.map((value) => ({ value, label: capitalize(types[value].plural) })),
  valuesOf: (record) => [record.type],
  say: (labels) => formatList(labels.map(lower)),
};

const statusFacet: Facet = {
  name: 'status',
  label: 'Offer status',
  many: 'statuses',
  options: status.values.map((value) => ({ value, label: status.label(value) })),
  valuesOf: (record, day) => (record.type === 'offer' ? [statusOf(record, day).status] : []),
  say: (labels) => `that are ${formatList(labels.map(lower), 'or')}`,
};

/** What became of the targets that an outcome answers, or that a priority has. */
const answerFacet = (library: Library): Facet => ({
  name: 'answer',
  label: 'Target',
  many: 'answers to a target',
  options: targetAnswer.values.map((value) => ({ value, label: targetAnswer.label(value) })),
  valuesOf: (record) => {
    const priorities = record.type === 'outcome' ? library.linksTo(record).map((link) => link.record) : [record];
    const answers = [...new Set(priorities)].flatMap((priority) =>
      priority.type === 'priority' ? (priority.targets ?? []).flatMap(({ answer }) => answer ?? []) : [],
    );
    const own = answers.filter(({ outcomes }) => record.type === 'priority' || outcomes?.includes(record.id));
    return [...new Set(own.map((answer) => answer.is))];
  },
  say: (labels) => `with a target ${formatList(labels.map(lower), 'or')}`,
});

const evidenceFacet = (library: Library): Facet => ({
  name: 'evidence',
  label: 'Kind of evidence',
  many: 'kinds of evidence',
  options: evidence.values.map((value) => ({ value, label: evidence.label(value) })),
  valuesOf: (record) => {
    if (record.type === 'source') return [record.kind];
    const sources = library.linksFrom(record).map((link) => link.record);
    return [...new Set(sources.flatMap((source) => (source.type === 'source' ? [source.kind] : [])))];
  },
  say: (labels) =>
    `from ${formatList(
      labels.map((label) => `${lower(label)} sources`),
      'or',
    )}`,
});

type Declared = {
  type: TypeName;
  field: string;
  facet: { name: string; label: string; many: string; preposition: string; related?: true };
  options: Option[];
  target?: string;
};

function declaredFacets(library: Library): Facet[] {
  const declared = findable.flatMap((type) =>
    listFields(getType(type)).flatMap(({ name, schema, meta }): Declared[] => {
      if (!meta.facet) return [];
      const target = getTarget(schema);
      return [
        {
          type,
          field: name,
          facet: meta.facet,
          options: optionsOf(schema, target, library),
          ...(target && { target }),
        },
      ];
    }),
  );
  return [...Map.groupBy(declared, ({ facet }) => facet.name).values()].map((fields) => facetOf(fields));
}

function optionsOf(schema: Parameters<typeof getTarget>[0], target: string | undefined, library: Library): Option[] {
  if (target) {
    const records = library.all(target as TypeName) as readonly AnyRecord[];
    return records.map((record) => ({ value: record.id, label: record.title, also: otherNamesOf(record) }));
  }
  const vocabulary = getVocabulary(schema);
  if (!vocabulary) throw new Error('A facet needs a vocabulary or a reference. Change the schema of its field.');
  return vocabulary.values.map((value) => ({ value, label: vocabulary.label(value) }));
}

/** What else people call a record that can be chosen: the places of an area, and the ends of earlier addresses. */
export function otherNamesOf(record: AnyRecord): string[] {
  const places = record.type === 'area' ? record.places : [];
  return [...places, ...getAliases(record).map((address) => address.slice(address.lastIndexOf('/') + 1))];
}

function facetOf(fields: Declared[]): Facet {
  const [{ facet, options, target }] = fields as [Declared];
  const [related, main] = [fields.filter((each) => each.facet.related), fields.filter((each) => !each.facet.related)];
  return {
    name: facet.name,
    label: facet.label,
    many: facet.many,
    options,
    // The area Norwich is itself in Norwich.
    valuesOf: (record) => (record.type === target ? [record.id] : valuesIn(record, fields)),
    ...(related.length > 0 && {
      relatedOf: (record) => {
        const own = valuesIn(record, main);
        return valuesIn(record, related).filter((value) => !own.includes(value));
      },
    }),
    say: (labels) => `${facet.preposition} ${formatList(labels.map(target ? String : lower), 'or')}`,
  };
}

/** What a record has in some fields, those of other types left out. */
function valuesIn(record: AnyRecord, fields: readonly Declared[]): string[] {
  const values = record as unknown as Record<string, string | string[] | undefined>;
  return [...new Set(fields.flatMap(({ type, field }) => (type === record.type ? (values[field] ?? []) : [])))];
}

/** A label for the middle of a sentence. A label that begins with a name or a short form keeps its capital. */
const lower = (label: string): string => (/^(English|[A-Z]{2})/.test(label) ? label : uncapitalize(label));
