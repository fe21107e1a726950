import { site } from '#lib/config';
import type { Library } from '#lib/content/library';
import { searchableTypes } from '#lib/finder/facets';
import { listShownFacets } from '#lib/finder/filter';
import type { Finder } from '#lib/finder/find';
import { type RecordList, recordLists } from '#lib/finder/lists';
import { parseQuery } from '#lib/finder/query';
import { createResultsPage } from '#lib/finder/results-page';
import { getKeyStageAddress, getStaticPage, getThemeAddress } from '#lib/schema/static-pages';
import { keyStage, theme } from '#lib/schema/topics';
import type { AnyRecord, TypeName } from '#lib/schema/types';
import { compareRecords } from '#lib/views/compare';
import { filterLessons } from '#lib/views/lessons';
import { listTopicRecords, type TopicFilter } from '#lib/views/topics';
import { type Collection, collectionOfPage, collectionOfRecords } from './collection.ts';
import { comparisonAsCsv, lessonsAsCsv } from './csv.ts';
import { type ExportFormat, exportFormats } from './formats.ts';
import { lessonsAsJson } from './lesson-data.ts';

/** What a page is asked for: its parameters, the day, and the finder of that day. */
export type Ask = { parameters: URLSearchParams; day: string; on: string | undefined; finder: Finder };

/** The forms of one page, each with the way to make it. */
export type Forms = Partial<Record<ExportFormat, (ask: Ask) => string>>;

/** Every form of the page at an address of the site; none where the page can only be read as a page. */
export function formsAt(address: string, library: Library): Forms {
  const special = specialForms[address]?.(library);
  if (special) return special;
  const list = recordLists.find((each) => each.address === address);
  if (list) return madeBy(formatsOfList(list), (ask) => collectionOfList(list, library, ask));
  const topic = topicAt(address);
  if (topic) return madeBy(['atom', 'feed', 'csv', 'json'], (ask) => collectionOfTopic(topic, library, ask));
  const record = address.includes('#') ? undefined : library.findByAddress(address);
  if (!record) return {};
  const names: ExportFormat[] = record.type === 'offer' ? ['json', 'ics'] : ['json'];
  return madeBy(names, (ask) => collectionOfRecord(record, library, ask));
}

/** The names of the forms of a page. */
export const formatsAt = (address: string, library: Library): ExportFormat[] =>
  Object.keys(formsAt(address, library)) as ExportFormat[];

/** What somebody is told who asks for a form that a page does not have. */
export function noSuchForm(address: string, library: Library): string {
  const names = formatsAt(address, library);
  const isPage = names.length > 0 || library.hasAddress(address);
  const there = names.map((name) => `${exportFormats[name].label}: ${site.url}${address}?format=${name}`);
  return [
    `There is no such form of ${address}.`,
    ...(isPage ? [`The page itself: ${site.url}${address}`] : []),
    ...there,
    '',
  ].join('\n');
}

const madeBy = (names: readonly ExportFormat[], collect: (ask: Ask) => Collection): Forms =>
  Object.fromEntries(names.map((name) => [name, (ask: Ask) => exportFormats[name].make(collect(ask))]));

/** Only a list in which offers can be has dates for a calendar. */
const formatsOfList = ({ fixedType }: RecordList): ExportFormat[] =>
  fixedType === undefined || fixedType === 'offer'
    ? ['atom', 'feed', 'csv', 'json', 'ics']
    : ['atom', 'feed', 'csv', 'json'];

function collectionOfList(list: RecordList, library: Library, { parameters, day, finder }: Ask): Collection {
  const { query, notes } = parseQuery(parameters, listShownFacets(finder.table, list.fixedType));
  return collectionOfPage(createResultsPage(finder, list, query, notes), library, day);
}

type TopicPage = TopicFilter & { title: string; address: string };

const topics: readonly TopicPage[] = [
  ...theme.values.map((value) => ({ theme: value, title: theme.label(value), address: getThemeAddress(value) })),
  ...keyStage.values.map((value) => ({
    keyStage: value,
    title: keyStage.label(value),
    address: getKeyStageAddress(value),
  })),
];

const topicAt = (address: string): TopicPage | undefined => topics.find((topic) => topic.address === address);

const onTopics: readonly TypeName[] = ['activity', 'project', 'offer', 'update'];

const collectionOfTopic = ({ title, address, ...topic }: TopicPage, library: Library, { day, on }: Ask) =>
  collectionOfRecords({ title, address, types: onTopics, day, on, library }, listTopicRecords(library, topic));

/** A record with what is read on its page: the priorities and activities of an area. */
function collectionOfRecord(record: AnyRecord, library: Library, { day, on }: Ask): Collection {
  const onPage = library.records.filter(({ address }) => address.startsWith(`${record.address}#`));
  const records = [record, ...onPage];
  const types = [...new Set(records.map(({ type }) => type))];
  return collectionOfRecords({ title: record.title, address: record.address, types, day, on, library }, records);
}

/** Everything that the site says, as one file. */
const everythingIn = (library: Library, { day, on }: Ask): Collection =>
  collectionOfRecords(
    { title: `Everything on ${site.name}`, address: '/data', types: searchableTypes, day, on, library },
    library.records.filter(({ type }) => (searchableTypes as readonly TypeName[]).includes(type)),
  );

/** The pages that show something else than records. */
const specialForms: Readonly<Record<string, (library: Library) => Forms>> = {
  '/data': (library) => madeBy(['json'], (ask) => everythingIn(library, ask)),
  '/compare': (library) => ({
    csv: ({ parameters, day, on }) => comparisonAsCsv(compareRecords(library, parameters, day), on),
  }),
  '/lessons': (library) => ({
    csv: ({ parameters }) => lessonsAsCsv(filterLessons(library, parameters).lessons),
    json: ({ parameters }) =>
      lessonsAsJson(filterLessons(library, parameters).lessons, getStaticPage('/lessons').title, '/lessons'),
  }),
};
