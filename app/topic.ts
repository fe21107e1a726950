import type { Library } from '#lib/content/library';
import type { RecordOf } from '#lib/model/types';
import type { keyStage, theme } from '#lib/model/vocabularies';

export type Topic = { theme?: (typeof theme.values)[number]; keyStage?: (typeof keyStage.values)[number] };
type OnTopic = RecordOf<'offer'> | RecordOf<'project'> | RecordOf<'update'> | RecordOf<'activity'>;

/** The offers, projects, updates and activities about a theme or for a key stage. */
export const recordsWith = ({ all }: Library, topic: Topic): OnTopic[] =>
  [...all('offer'), ...all('project'), ...all('update'), ...all('activity')].filter(
    ({ themes, keyStages = [] }) =>
      (!topic.theme || themes.includes(topic.theme)) && (!topic.keyStage || keyStages.includes(topic.keyStage)),
  );
