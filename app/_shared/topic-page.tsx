import type { ReactNode } from 'react';
import { LongPage } from '#components/layout/long-page';
import { FormLinks } from '#components/layout/form-links';
import { JsonLd } from '#components/layout/json-ld';
import { Section } from '#components/ui/section';
import { Cards } from '#components/record/cards';
import { Counts } from '#components/charts/count-table';
import { Head } from '#components/layout/page-header';
import { Prose } from '#components/ui/prose';
import { ByArea } from '#components/area/activities-by-area';
import { Lessons } from '#components/record/lessons-by-project';
import { parseLessons, getReportSection } from '#lib/content/lessons';
import { loadLibrary } from '#lib/content/load-library';
import type { StaticPageAddress } from '#lib/schema/static-pages';
import { type AnyRecord, type RecordOf, type TypeName, types } from '#lib/schema/types';
import { listData } from '#lib/export/structured-data';
import { createCard } from '#lib/finder/card';
import { countTopicByArea, listTopicRecords, type TopicFilter } from '#lib/views/topics';
import { capitalize, formatCount } from '#lib/text/format';
import { formLinksOf, stepsTo } from './load-record.ts';
import { today } from './today.ts';

type Page = { title: string; summary: string; intro: string; address: string };
type Props = { topic: TopicFilter; list: StaticPageAddress; page: Page };
type Part = { id: string; title: string; show: ReactNode };

/** The page of a theme or a key stage: what it is about, where something was done, offers, projects, lessons and work by area. */
export async function TopicPage({ topic, list, page }: Props) {
  const { day } = await today();
  const records = listTopicRecords(loadLibrary(), topic);
  const parts = [gridPart(topic), cardsPart('offer', records, day), cardsPart('project', records, day)]
    .concat(lessonsPart(records), cardsPart('update', records, day), areasPart(records))
    .filter((part) => part !== undefined);
  return (
    <>
      <JsonLd data={listData(page, pagesAmong(records), loadLibrary())} />
      <Head title={page.title} summary={page.summary} way={{ steps: stepsTo(list), here: page }}>
        <p className="mt-4 max-w-2xl">{page.intro}</p>
      </Head>
      {records.length === 0 && <p>Nothing on this site is filed here yet.</p>}
      <LongPage parts={parts.map(({ id, title }) => ({ title, address: `#${id}` }))}>
        {parts.map(({ id, title, show }) => (
          <Section key={id} id={id} title={title}>
            {show}
          </Section>
        ))}
      </LongPage>
      <FormLinks links={formLinksOf(page.address)} />
    </>
  );
}

/** The records on a topic that have a page of their own; activities are read on the pages of their areas. */
const pagesAmong = (records: readonly AnyRecord[]) => records.filter(({ address }) => !address.includes('#'));

function gridPart(topic: TopicFilter): Part {
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
    show: <Counts caption={caption} note={note} head="Area" {...grid} />,
  };
}

const named = (type: TypeName, found: number): string => capitalize(formatCount(found, types[type].singular, types[type].plural));

function cardsPart(type: TypeName, records: readonly AnyRecord[], day: string): Part | undefined {
  const found = records.filter((record) => record.type === type);
  if (found.length === 0) return undefined;
  const cards = found.map((record) => ({ ...createCard(record, loadLibrary(), day), kind: undefined }));
  return { id: type, title: named(type, found.length), show: <Cards cards={cards} /> };
}

function lessonsPart(records: readonly AnyRecord[]): Part | undefined {
  const projects = records.flatMap((record) => {
    const text = record.type === 'project' ? getReportSection(record, 'lesson') : undefined;
    if (record.type !== 'project' || !text) return [];
    const points = parseLessons(record).filter(({ kind }) => kind === 'lesson').length;
    const { title, address } = record;
    return [
      { title, address, count: formatCount(points, 'lesson', 'lessons'), lessons: <Prose text={text} levelsLower={2} /> },
    ];
  });
  if (projects.length === 0) return undefined;
  return { id: 'lessons', title: 'What projects say they learned', show: <Lessons projects={projects} /> };
}

function areasPart(records: readonly AnyRecord[]): Part | undefined {
  const activities = records.filter((record): record is RecordOf<'activity'> => record.type === 'activity');
  if (activities.length === 0) return undefined;
  const byArea = Map.groupBy(activities, ({ area }) => area);
  const areas = loadLibrary()
    .all('area')
    .flatMap(({ id, title, address }) => ({ title, address, work: byArea.get(id) ?? [] }))
    .filter(({ work }) => work.length > 0);
  const title = `${named('activity', activities.length)} in ${formatCount(areas.length, 'area', 'areas')}`;
  return { id: 'activity', title, show: <ByArea areas={areas} /> };
}
