import type { Library } from '#lib/content/library';
import { getStaticPage, reportPlace } from '#lib/schema/static-pages';
import { type ToolName, toolNames, toolTasks } from '#lib/schema/tools';
import type { RecordOf } from '#lib/schema/types';

/** The pages of the site that are no files but can be found by what people want to do there, as if they were records. */
export const listToolPages = (library: Library): RecordOf<'page'>[] => {
  const checked =
    library.records
      .map((record) => record.checked ?? '')
      .toSorted()
      .at(-1) ?? '';
  return toolNames.map((id) => ({
    ...getToolPage(id),
    type: 'page',
    id,
    file: '',
    body: undefined,
    checked,
    tasks: [...toolTasks[id]],
  }));
};

const getToolPage = (id: ToolName) => (id === 'report' ? reportPlace : getStaticPage(`/${id}`));
