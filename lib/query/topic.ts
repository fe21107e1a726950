import type { Library } from '#lib/content/library';
import { keyStage, theme, themeGroup } from '#lib/model/topics';
import type { RecordOf } from '#lib/model/types';
import { facetsOf, typeFacet } from './facets.ts';
import { listAt } from './lists.ts';
import { addressIn, everything } from './query.ts';

export type Topic = { theme?: (typeof theme.values)[number]; keyStage?: (typeof keyStage.values)[number] };
type OnTopic = RecordOf<'offer'> | RecordOf<'project'> | RecordOf<'update'> | RecordOf<'activity'>;

/** How many activities an area has for a column, and the address where they are. */
type Cell = { count: number; address: string };
/** A table of the activities of a topic: a row for each area, a column for each key stage or group of themes. */
export type Grid = { columns: string[]; rows: { head: RecordOf<'area'>; cells: Cell[] }[] };

/** The offers, projects, updates and activities about a theme or for a key stage. */
export const recordsWith = ({ all }: Library, topic: Topic): OnTopic[] =>
  [...all('offer'), ...all('project'), ...all('update'), ...all('activity')].filter((record) => isOn(record, topic));

const isOn = ({ themes, keyStages = [] }: OnTopic, topic: Topic): boolean =>
  (!topic.theme || themes.includes(topic.theme)) && (!topic.keyStage || keyStages.includes(topic.keyStage));

/** The activities of each area on a topic, by key stage where the topic is a theme, else by groups of themes. */
export function gridOf(library: Library, topic: Topic): Grid {
  const facets = [typeFacet, ...facetsOf(library)];
  const columns = topic.theme ? keyStage.values.map(columnOfStage) : themeGroup.values.map(columnOfGroup);
  const addressOf = (choices: Record<string, readonly string[]>): string =>
    addressIn(listAt('/search'), { ...everything, choices: { type: ['activity'], ...choices } }, facets);
  const cell = (area: string, { themes, stages }: Column): Cell => {
    const [anyTheme, anyStage] = [topic.theme ? [topic.theme] : themes, topic.keyStage ? [topic.keyStage] : stages];
    const found = library
      .all('activity')
      .filter((record) => record.area === area)
      .filter((record) => record.themes.some((value) => anyTheme.includes(value)))
      .filter((record) => (record.keyStages ?? []).some((value) => anyStage.includes(value)));
    return { count: found.length, address: addressOf({ area: [area], theme: anyTheme, stage: anyStage }) };
  };
  return {
    columns: columns.map(({ label }) => label),
    rows: library.all('area').map((area) => ({ head: area, cells: columns.map((column) => cell(area.id, column)) })),
  };
}

type Column = {
  label: string;
  themes: readonly (typeof theme.values)[number][];
  stages: readonly (typeof keyStage.values)[number][];
};

const columnOfStage = (value: (typeof keyStage.values)[number]): Column => ({
  label: keyStage.choices[value].short,
  themes: [],
  stages: [value],
});

const columnOfGroup = (group: (typeof themeGroup.values)[number]): Column => ({
  label: themeGroup.label(group),
  themes: theme.values.filter((value) => theme.choices[value].group === group),
  stages: [],
});
