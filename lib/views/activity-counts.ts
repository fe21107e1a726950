import type { Library } from '#lib/content/library';
import { listFacets, typeFacet } from '#lib/finder/facets';
import { getList } from '#lib/finder/lists';
import { emptyQuery, formatAddress } from '#lib/finder/query';

/** Themes, key stages and states: any of either will do. One that is left out asks for nothing. */
export type ActivityChoices = { theme?: readonly string[]; stage?: readonly string[]; state?: readonly string[] };
/** How many activities there are, and the address where they are. */
export type ActivityCount = { count: number; address: string };

type OnTopics = { themes: readonly string[]; keyStages?: readonly string[] | undefined };

/** What a record is about and what it touches, as the filter of themes counts it. */
export const themesOf = (record: OnTopics & { relatedThemes?: readonly string[] | undefined }): readonly string[] => [
  ...record.themes,
  ...(record.relatedThemes ?? []),
];

/** Whom a record is for and whom it reaches, as the filter of key stages counts it. */
export const keyStagesOf = (
  record: OnTopics & { relatedKeyStages?: readonly string[] | undefined },
): readonly string[] => [...(record.keyStages ?? []), ...(record.relatedKeyStages ?? [])];

/** Counts the activities of an area with some themes and key stages, as often as a page asks. */
export function createActivityCounter(library: Library) {
  const facets = [typeFacet, ...listFacets(library)];
  const byArea = Map.groupBy(library.all('activity'), ({ area }) => area);
  const hasAny = (values: readonly string[], wanted: readonly string[] | undefined): boolean =>
    wanted === undefined || values.some((value) => wanted.includes(value));
  return (area: string, { theme, stage, state }: ActivityChoices): ActivityCount => {
    const found = (byArea.get(area) ?? []).filter(
      (activity) =>
        hasAny(themesOf(activity), theme) && hasAny(keyStagesOf(activity), stage) && hasAny([activity.state], state),
    );
    const chosen = Object.entries({ theme, stage, state }).filter(([, values]) => values);
    const choices = { type: ['activity'], area: [area], ...Object.fromEntries(chosen) };
    return { count: found.length, address: formatAddress(getList('/search'), { ...emptyQuery, choices }, facets) };
  };
}
