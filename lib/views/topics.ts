import type { Library } from '#lib/content/library';
import { getThemeAddress } from '#lib/schema/static-pages';
import { keyStage, theme, themeGroup } from '#lib/schema/topics';
import type { RecordOf } from '#lib/schema/types';
import { type WorkState, workState } from '#lib/schema/work-state';
import {
  type ActivityChoices,
  type ActivityCount,
  createActivityCounter,
  keyStagesOf,
  themesOf,
} from './activity-counts.ts';

type KeyStageValue = (typeof keyStage.values)[number];
export type TopicFilter = { theme?: (typeof theme.values)[number]; keyStage?: KeyStageValue };
type TopicRecord = RecordOf<'offer'> | RecordOf<'project'> | RecordOf<'update'> | RecordOf<'activity'>;

/** A number of activities, with the way to them where an address can ask for them. */
type Cell = { count: number; address?: string };

/** A table of activities, counted in two ways. */
export type CountGrid = {
  columns: string[];
  rows: { head: { title: string; address: string }; cells: Cell[] }[];
};

/** The offers, projects, updates and activities about a theme or for a key stage. */
export const listTopicRecords = ({ all }: Library, topic: TopicFilter): TopicRecord[] =>
  [...all('offer'), ...all('project'), ...all('update'), ...all('activity')].filter((record) =>
    isOnTopic(record, topic),
  );

const isOnTopic = (record: TopicRecord, topic: TopicFilter): boolean =>
  (!topic.theme || themesOf(record).includes(topic.theme)) &&
  (!topic.keyStage || keyStagesOf(record).includes(topic.keyStage));

/** The activities of every area on every theme: a row for each theme, a column for each area. */
export function countThemesByArea(library: Library): CountGrid {
  const activities = createActivityCounter(library);
  const areas = library.all('area');
  return {
    columns: areas.map(({ title }) => title),
    rows: theme.values.map((value) => ({
      head: { title: theme.label(value), address: getThemeAddress(value) },
      cells: areas.map(({ id }) => activities(id, { theme: [value] })),
    })),
  };
}

/** The activities of an area by key stage, the youngest first. */
export function countByStage(library: Library, area: string): (ActivityCount & { stage: KeyStageValue })[] {
  const activities = createActivityCounter(library);
  return keyStage.values.map((stage) => ({ stage, ...activities(area, { stage: [stage] }) }));
}

/** The activities of an area by how far they got; only states that one has. */
export function workStatesOf(library: Library, area: string): (ActivityCount & { state: WorkState })[] {
  const activities = createActivityCounter(library);
  return workState.values
    .map((state) => ({ state, ...activities(area, { state: [state] }) }))
    .filter(({ count }) => count > 0);
}

/** How many records are for each key stage, the youngest first. */
export const countRecordsByStage = (library: Library): { stage: KeyStageValue; count: number }[] =>
  keyStage.values.map((stage) => ({ stage, count: listTopicRecords(library, { keyStage: stage }).length }));

/** The activities of each area on a topic, by key stage where the topic is a theme, else by groups of themes. */
export function countTopicByArea(library: Library, topic: TopicFilter): CountGrid {
  const activities = createActivityCounter(library);
  const columns = topic.theme ? keyStage.values.map(createStageColumn) : themeGroup.values.map(createGroupColumn);
  const { theme: about } = topic;
  const chosen = { ...(topic.theme && { theme: [topic.theme] }), ...(topic.keyStage && { stage: [topic.keyStage] }) };
  return {
    columns: ['All', ...columns.map(({ label }) => label), ...(about ? ['Age not known'] : [])],
    rows: library.all('area').map((area): CountGrid['rows'][number] => ({
      head: area,
      cells: [
        activities(area.id, chosen),
        ...columns.map(({ choices }) => activities(area.id, { ...chosen, ...choices })),
        ...(about ? [{ count: withoutAge(library, area.id, about) }] : []),
      ],
    })),
  };
}

/** How many activities of an area on a theme have no key stage, because no source gives an age. */
const withoutAge = (library: Library, area: string, about: NonNullable<TopicFilter['theme']>): number =>
  library.all('activity').filter((each) => each.area === area && each.themes.includes(about) && !each.keyStages?.length)
    .length;

type GridColumn = { label: string; choices: ActivityChoices };

const createStageColumn = (value: (typeof keyStage.values)[number]): GridColumn => ({
  label: keyStage.choices[value].short,
  choices: { stage: [value] },
});

const createGroupColumn = (group: (typeof themeGroup.values)[number]): GridColumn => ({
  label: themeGroup.label(group),
  choices: { theme: theme.values.filter((value) => theme.choices[value].group === group) },
});
