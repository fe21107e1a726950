import type { Library } from '#lib/content/library';
import { getStaticPage, reportPlace } from '#lib/schema/static-pages';
import { type ToolName, toolNames, toolTasks } from '#lib/schema/tools';
import type { RecordOf } from '#lib/schema/types';

/** The pages of the site that are no files but can be found by what people want to do there, as if they were records. */
export const toolPages = (library: Library): RecordOf<'page'>[] => {
  const checked =
    library.records
      .map((record) => record.checked ?? '')
      .toSorted()
      .at(-1) ?? '';
  return toolNames.map((id) => ({
    ...placeOf(id),
    type: 'page',
    id,
    file: '',
    body: undefined,
    checked,
    tasks: [...toolTasks[id]],
  }));
};

const placeOf = (id: ToolName) => (id === 'report' ? reportPlace : getStaticPage(`/${id}`));
