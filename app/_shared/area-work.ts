import { loadLibrary } from '#lib/content/load-library';
import type { RecordOf } from '#lib/schema/types';

/** Everything that an area did, sorted for its page: by priority, across priorities, and what has a page of its own. */
export function listAreaWork(area: RecordOf<'area'>) {
  const { all, getByIds } = loadLibrary();
  const isHere = (record: { area?: string | undefined }) => record.area === area.id;
  const reaches = (record: { areas?: string[] | undefined }) => record.areas?.includes(area.id) ?? false;
  const activities = all('activity').filter(isHere);
  const shown = activities.map((activity) => ({
    activity,
    more: [...getByIds('project', activity.project ? [activity.project] : []), ...getByIds('offer', activity.offers)],
  }));
  const priorities = all('priority').filter(isHere);
  return {
    cited: [area, ...priorities, ...activities],
    priorities: priorities.map((priority) => ({
      priority,
      activities: shown.filter(({ activity }) => activity.priority === priority.id),
    })),
    acrossPriorities: shown.filter(({ activity }) => activity.priority === undefined),
    pages: [
      ...all('project').filter(isHere),
      ...all('offer').filter(reaches),
      ...all('contact').filter(reaches),
      ...all('update').filter(isHere),
    ],
  };
}
