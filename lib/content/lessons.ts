import type { ListItem, Root } from 'mdast';
import { getSection } from '#lib/markdown/headings';
import type { RecordOf } from '#lib/schema/types';
import { lessonKind, type lessonTheme } from '#lib/schema/vocabularies';
import { slugify } from '#lib/text/slug';
import type { Library } from './library.ts';

type LessonKind = (typeof lessonKind.values)[number];
type LessonTheme = (typeof lessonTheme.values)[number];

/** One numbered point of a project's report, taken from its text. */
export type Lesson = {
  /** Its part and number, such as lesson-2; numbers count through the part. */
  id: string;
  address: string;
  kind: LessonKind;
  project: RecordOf<'project'>;
  text: Root;
  about: readonly LessonTheme[];
};

/** Every point of every report, in the order of the reports. */
export const listLessons = ({ all }: Library): Lesson[] => all('project').flatMap(parseLessons);

/** The points of one report: the items of the numbered lists below its headings. */
export function parseLessons(project: RecordOf<'project'>): Lesson[] {
  return lessonKind.values.flatMap((kind) =>
    numbered(kind, getReportSection(project, kind)).map(({ item, id }) => {
      return {
        id,
        address: `/lessons#${project.id}-${id}`,
        kind,
        project,
        text: { type: 'root', children: item.children },
        about: (project.lessonsAbout ?? []).filter(({ items }) => items.includes(id)).map(({ theme }) => theme),
      };
    }),
  );
}

/** What stands below the heading of a kind in a report; none where there is no report. */
export const getReportSection = ({ body }: Pick<RecordOf<'project'>, 'body'>, kind: LessonKind): Root | undefined =>
  getSection(body, slugify(lessonKind.label(kind)));

/** The text of a report in which every lesson can be linked to by its part and number, such as #lesson-2. */
export function createBodyWithLessons(project: RecordOf<'project'>): Root | undefined {
  const copy = structuredClone(project.body);
  for (const { id, item } of lessonKind.values.flatMap((kind) =>
    numbered(kind, getReportSection({ body: copy }, kind)),
  )) {
    item.data = { ...item.data, hProperties: { id } };
  }
  return copy;
}

const numbered = (kind: LessonKind, part: Root | undefined) =>
  listItems(part).map((item, index) => ({ item, id: `${kind}-${index + 1}` }));

const listItems = (section: Root | undefined): ListItem[] =>
  (section?.children ?? []).flatMap((node) => (node.type === 'list' && node.ordered ? node.children : []));
