import type { ReactNode } from 'react';
import { ActivitiesByArea } from '#components/area/activities-by-area';
import { CountTable } from '#components/charts/count-table';
import { FormLinks } from '#components/layout/form-links';
import { JsonLd } from '#components/layout/json-ld';
import { LongPage } from '#components/layout/long-page';
import { PageHeader } from '#components/layout/page-header';
import { CardList } from '#components/record/cards';
import { LessonsByProject } from '#components/record/lessons-by-project';
import { Prose } from '#components/ui/prose';
import { PageSectionBlock } from '#components/ui/section';
import { getReportSection, parseLessons } from '#lib/content/lessons';
import { loadLibrary } from '#lib/content/load-library';
import { listData } from '#lib/export/structured-data';
import { createCard } from '#lib/finder/card';
import type { StaticPageAddress } from '#lib/schema/static-pages';
import { type AnyRecord, type RecordOf, type TypeName, types } from '#lib/schema/types';
import { capitalize, formatCount } from '#lib/text/format';
import { countTopicByArea, listTopicRecords, type TopicFilter } from '#lib/views/topics';
import { createBreadcrumbs, formLinksOf } from './load-record.ts';
import { loadDay } from './today.ts';

type TopicIntro = { title: string; summary: string; intro: string; address: string };
type Props = { topic: TopicFilter; list: StaticPageAddress; page: TopicIntro };
type TopicSection = { id: string; title: string; content: ReactNode };

/** The page of a theme or a key stage: what it is about, where something was done, offers, projects, lessons and work by area. */
export async function TopicPage({ topic, list, page }: Props) {
  const { day } = await loadDay();
  const records = listTopicRecords(loadLibrary(), topic);
  const parts = [
    createGridSection(topic),
    createCardsSection('offer', records, day),
    createCardsSection('project', records, day),
  ]
    .concat(createLessonsSection(records), createCardsSection('update', records, day), createAreasSection(records))
    .filter((part) => part !== undefined);
  return (
    <>
      <JsonLd data={listData(page, pagesAmong(records), loadLibrary())} />
      <PageHeader
        title={page.title}
        summary={page.summary}
        breadcrumbs={{ items: createBreadcrumbs(list), current: page }}
      >
        <p className="mt-4 max-w-2xl">{page.intro}</p>
      </PageHeader>
      {records.length === 0 && <p>Nothing on this site is filed here yet.</p>}
      <LongPage sections={parts.map(({ id, title }) => ({ title, address: `#${id}` }))}>
        {parts.map(({ id, title, content }) => (
          <PageSectionBlock key={id} id={id} title={title}>
            {content}
          </PageSectionBlock>
        ))}
      </LongPage>
      <FormLinks links={formLinksOf(page.address)} />
    </>
  );
}

/** The records on a topic that have a page of their own; activities are read on the pages of their areas. */
const pagesAmong = (records: readonly AnyRecord[]) => records.filter(({ address }) => !address.includes('#'));

function createGridSection(topic: TopicFilter): TopicSection {
  const [caption, note] = topic.theme
    ? [
        'Activities by area and age',
        'The number of activities. One that is for several ages counts at each, so a row can add up to more than all.',
      ]
    : [
        'Activities by area and kind of theme',
        'The number of activities. One that has several themes can count more than once.',
      ];
  const grid = countTopicByArea(loadLibrary(), topic);
  return {
    id: 'where',
    title: 'Where and for whom',
    content: <CountTable caption={caption} note={note} head="Area" {...grid} />,
  };
}

const formatTypeCount = (type: TypeName, found: number): string =>
  capitalize(formatCount(found, types[type].singular, types[type].plural));

function createCardsSection(type: TypeName, records: readonly AnyRecord[], day: string): TopicSection | undefined {
  const found = records.filter((record) => record.type === type);
  if (found.length === 0) return undefined;
  const cards = found.map((record) => ({ ...createCard(record, loadLibrary(), day), kind: undefined }));
  return { id: type, title: formatTypeCount(type, found.length), content: <CardList cards={cards} /> };
}

function createLessonsSection(records: readonly AnyRecord[]): TopicSection | undefined {
  const projects = records.flatMap((record) => {
    const text = record.type === 'project' ? getReportSection(record, 'lesson') : undefined;
    if (record.type !== 'project' || !text) return [];
    const points = parseLessons(record).filter(({ kind }) => kind === 'lesson').length;
    const { title, address } = record;
    return [
      {
        title,
        address,
        count: formatCount(points, 'lesson', 'lessons'),
        lessons: <Prose text={text} levelsLower={2} />,
      },
    ];
  });
  if (projects.length === 0) return undefined;
  return { id: 'lessons', title: 'What projects say they learned', content: <LessonsByProject projects={projects} /> };
}

function createAreasSection(records: readonly AnyRecord[]): TopicSection | undefined {
  const activities = records.filter((record): record is RecordOf<'activity'> => record.type === 'activity');
  if (activities.length === 0) return undefined;
  const byArea = Map.groupBy(activities, ({ area }) => area);
  const areas = loadLibrary()
    .all('area')
    .flatMap(({ id, title, address }) => ({ title, address, work: byArea.get(id) ?? [] }))
    .filter(({ work }) => work.length > 0);
  const title = `${formatTypeCount('activity', activities.length)} in ${formatCount(areas.length, 'area', 'areas')}`;
  return { id: 'activity', title, content: <ActivitiesByArea areas={areas} /> };
}
