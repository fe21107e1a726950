import type { Library } from '#lib/content/library';
import { getThemeAddress } from '#lib/schema/static-pages';
import { keyStage, theme, themeGroup } from '#lib/schema/topics';
import type { RecordOf } from '#lib/schema/types';
import { type WorkState, workState } from '#lib/schema/work-state';
import { type ActivityChoices, activityCounts, type CountOfActivities, keyStagesOf, themesOf } from './activity-counts.ts';

type Stage = (typeof keyStage.values)[number];
export type Topic = { theme?: (typeof theme.values)[number]; keyStage?: Stage };
type OnTopic = RecordOf<'offer'> | RecordOf<'project'> | RecordOf<'update'> | RecordOf<'activity'>;

/** A number of activities, with the way to them where an address can ask for them. */
type Cell = { count: number; address?: string };

/** A table of activities, counted in two ways. */
export type Grid = {
  columns: string[];
  rows: { head: { title: string; address: string }; cells: Cell[] }[];
};

/** The offers, projects, updates and activities about a theme or for a key stage. */
export const recordsWith = ({ all }: Library, topic: Topic): OnTopic[] =>
  [...all('offer'), ...all('project'), ...all('update'), ...all('activity')].filter((record) => isOn(record, topic));

const isOn = (record: OnTopic, topic: Topic): boolean =>
  (!topic.theme || themesOf(record).includes(topic.theme)) &&
  (!topic.keyStage || keyStagesOf(record).includes(topic.keyStage));

/** The activities of every area on every theme: a row for each theme, a column for each area. */
export function matrixOf(library: Library): Grid {
  const activities = activityCounts(library);
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
export function stagesOf(library: Library, area: string): (CountOfActivities & { stage: Stage })[] {
  const activities = activityCounts(library);
  return keyStage.values.map((stage) => ({ stage, ...activities(area, { stage: [stage] }) }));
}

/** The activities of an area by how far they got; only states that one has. */
export function workStatesOf(library: Library, area: string): (CountOfActivities & { state: WorkState })[] {
  const activities = activityCounts(library);
  return workState.values
    .map((state) => ({ state, ...activities(area, { state: [state] }) }))
    .filter(({ count }) => count > 0);
}

/** How many records are for each key stage, the youngest first. */
export const recordsByStage = (library: Library): { stage: Stage; count: number }[] =>
  keyStage.values.map((stage) => ({ stage, count: recordsWith(library, { keyStage: stage }).length }));

/** The activities of each area on a topic, by key stage where the topic is a theme, else by groups of themes. */
export function gridOf(library: Library, topic: Topic): Grid {
  const activities = activityCounts(library);
  const columns = topic.theme ? keyStage.values.map(columnOfStage) : themeGroup.values.map(columnOfGroup);
  const { theme: about } = topic;
  const chosen = { ...(topic.theme && { theme: [topic.theme] }), ...(topic.keyStage && { stage: [topic.keyStage] }) };
  return {
    columns: ['All', ...columns.map(({ label }) => label), ...(about ? ['Age not known'] : [])],
    rows: library.all('area').map((area): Grid['rows'][number] => ({
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
const withoutAge = (library: Library, area: string, about: NonNullable<Topic['theme']>): number =>
  library.all('activity').filter((each) => each.area === area && each.themes.includes(about) && !each.keyStages?.length)
    .length;

type Column = { label: string; choices: ActivityChoices };

const columnOfStage = (value: (typeof keyStage.values)[number]): Column => ({
  label: keyStage.choices[value].short,
  choices: { stage: [value] },
});

const columnOfGroup = (group: (typeof themeGroup.values)[number]): Column => ({
  label: themeGroup.label(group),
  choices: { theme: theme.values.filter((value) => theme.choices[value].group === group) },
});
