import { getAliases, type Library } from '#lib/content/library';
import { memoizePerLibrary } from '#lib/content/memoize-per-library';
import { getOfferStatus, offerStatus } from '#lib/offers/status';
import { listFields } from '#lib/schema/define-type';
import { targetAnswer } from '#lib/schema/outcome-words';
import { getTarget } from '#lib/schema/references';
import { type AnyRecord, getType, type TypeName, typeNames, types } from '#lib/schema/types';
import { evidence } from '#lib/schema/vocabularies';
import { getVocabulary } from '#lib/schema/vocabulary';
import { capitalize, formatList, uncapitalize } from '#lib/text/format';
import { createSchoolYearFacet, deadlineFacet } from './deadline-facets.ts';

/** A choice of a facet; "also" are other names for it, such as the towns of an area and its earlier addresses. */
export type FacetOption = { value: string; label: string; also?: readonly string[] };

/** A field that visitors can filter by: its choices, what a record has of them, and how a choice is said in a sentence. */
export type Facet = {
  name: string;
  label: string;
  /** What its choices are called together: "9 more areas have none". */
  many: string;
  options: readonly FacetOption[];
  /** The values of a record on a day, written like 2018-12-01. */
  getValues(record: AnyRecord, day: string): readonly string[];
  /** Those of its values that it only touches; a list shows what is about them first. */
  relatedOf?(record: AnyRecord): readonly string[];
  /** "about maths or phonics", for a sentence about results. */
  describe(labels: readonly string[]): string;
};

/** The kinds of record that can be found. Lists of search words only help to find the others. */
export const searchableTypes = typeNames.filter((name) => name !== 'searchWords');

/** What a search shows when no kind is chosen. Work of an area is shown with its area; sources only when asked for. */
export const defaultSearchTypes: readonly TypeName[] = [
  'area',
  'offer',
  'project',
  'update',
  'contact',
  'term',
  'page',
];

/** Every facet: those that fields declare, and those that are worked out. */
export const listFacets = memoizePerLibrary((library: Library): Facet[] => [
  ...listDeclaredFacets(library),
  statusFacet,
  answerFacet(library),
  deadlineFacet,
  createSchoolYearFacet(library),
  createEvidenceFacet(library),
]);

export const typeFacet: Facet = {
  name: 'type',
  label: 'Kind',
  many: 'kinds',
  options: searchableTypes.map((value) => ({ value, label: capitalize(types[value].plural) })),
  getValues: (record) => [record.type],
  describe: (labels) => formatList(labels.map(lowerLabel)),
};

const statusFacet: Facet = {
  name: 'status',
  label: 'Offer status',
  many: 'statuses',
  options: offerStatus.values.map((value) => ({ value, label: offerStatus.label(value) })),
  getValues: (record, day) => (record.type === 'offer' ? [getOfferStatus(record, day).status] : []),
  describe: (labels) => `that are ${formatList(labels.map(lowerLabel), 'or')}`,
};

/** What became of the targets that an outcome answers, or that a priority has. */
const answerFacet = (library: Library): Facet => ({
  name: 'answer',
  label: 'Target',
  many: 'answers to a target',
  options: targetAnswer.values.map((value) => ({ value, label: targetAnswer.label(value) })),
  getValues: (record) => {
    const priorities = record.type === 'outcome' ? library.linksTo(record).map((link) => link.record) : [record];
    const answers = [...new Set(priorities)].flatMap((priority) =>
      priority.type === 'priority' ? (priority.targets ?? []).flatMap(({ answer }) => answer ?? []) : [],
    );
    const own = answers.filter(({ outcomes }) => record.type === 'priority' || outcomes?.includes(record.id));
    return [...new Set(own.map((answer) => answer.is))];
  },
  describe: (labels) => `with a target ${formatList(labels.map(lowerLabel), 'or')}`,
});

const createEvidenceFacet = (library: Library): Facet => ({
  name: 'evidence',
  label: 'Kind of evidence',
  many: 'kinds of evidence',
  options: evidence.values.map((value) => ({ value, label: evidence.label(value) })),
  getValues: (record) => {
    if (record.type === 'source') return [record.kind];
    const sources = library.linksFrom(record).map((link) => link.record);
    return [...new Set(sources.flatMap((source) => (source.type === 'source' ? [source.kind] : [])))];
  },
  describe: (labels) =>
    `from ${formatList(
      labels.map((label) => `${lowerLabel(label)} sources`),
      'or',
    )}`,
});

type DeclaredFacetField = {
  type: TypeName;
  field: string;
  facet: { name: string; label: string; many: string; preposition: string; related?: true };
  options: FacetOption[];
  target?: string;
};

function listDeclaredFacets(library: Library): Facet[] {
  const declared = searchableTypes.flatMap((type) =>
    listFields(getType(type)).flatMap(({ name, schema, meta }): DeclaredFacetField[] => {
      if (!meta.facet) return [];
      const target = getTarget(schema);
      return [
        {
          type,
          field: name,
          facet: meta.facet,
          options: listOptions(schema, target, library),
          ...(target && { target }),
        },
      ];
    }),
  );
  return [...Map.groupBy(declared, ({ facet }) => facet.name).values()].map((fields) => mergeFacetFields(fields));
}

function listOptions(
  schema: Parameters<typeof getTarget>[0],
  target: string | undefined,
  library: Library,
): FacetOption[] {
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

function mergeFacetFields(fields: DeclaredFacetField[]): Facet {
  const [{ facet, options, target }] = fields as [DeclaredFacetField];
  const [related, main] = [fields.filter((each) => each.facet.related), fields.filter((each) => !each.facet.related)];
  return {
    name: facet.name,
    label: facet.label,
    many: facet.many,
    options,
    // The area Norwich is itself in Norwich.
    getValues: (record) => (record.type === target ? [record.id] : valuesIn(record, fields)),
    ...(related.length > 0 && {
      relatedOf: (record) => {
        const own = valuesIn(record, main);
        return valuesIn(record, related).filter((value) => !own.includes(value));
      },
    }),
    describe: (labels) => `${facet.preposition} ${formatList(labels.map(target ? String : lowerLabel), 'or')}`,
  };
}

/** What a record has in some fields, those of other types left out. */
function valuesIn(record: AnyRecord, fields: readonly DeclaredFacetField[]): string[] {
  const values = record as unknown as Record<string, string | string[] | undefined>;
  return [...new Set(fields.flatMap(({ type, field }) => (type === record.type ? (values[field] ?? []) : [])))];
}

/** A label for the middle of a sentence. A label that begins with a name or a short form keeps its capital. */
const lowerLabel = (label: string): string => (/^(English|[A-Z]{2})/.test(label) ? label : uncapitalize(label));
