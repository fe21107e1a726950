import type { Library } from '#lib/content/library';
import { facetsOf, typeFacet } from './facets.ts';
import { listAt } from './lists.ts';
import { addressIn, everything } from './query.ts';

/** Themes and key stages: any of either will do. One that is left out asks for nothing. */
export type ActivityChoices = { theme?: readonly string[]; stage?: readonly string[] };
/** How many activities there are, and the address where they are. */
export type CountOfActivities = { count: number; address: string };

/** Counts the activities of an area with some themes and key stages, as often as a page asks. */
export function activityCounts(library: Library) {
  const facets = [typeFacet, ...facetsOf(library)];
  const byArea = Map.groupBy(library.all('activity'), ({ area }) => area);
  const hasAny = (values: readonly string[], wanted: readonly string[] | undefined): boolean =>
    wanted === undefined || values.some((value) => wanted.includes(value));
  return (area: string, { theme, stage }: ActivityChoices): CountOfActivities => {
    const found = (byArea.get(area) ?? []).filter(
      ({ themes, keyStages = [] }) => hasAny(themes, theme) && hasAny(keyStages, stage),
    );
    const choices = { type: ['activity'], area: [area], ...(theme && { theme }), ...(stage && { stage }) };
    return { count: found.length, address: addressIn(listAt('/search'), { ...everything, choices }, facets) };
  };
}
