import type { ListItem, Root } from 'mdast';
import { sectionOf } from '#lib/markdown/headings';
import type { RecordOf } from '#lib/model/types';
import { lessonKind, type lessonTheme } from '#lib/model/vocabularies';
import { slugOf } from '#lib/text/slug';
import type { Library } from './library.ts';

type Kind = (typeof lessonKind.values)[number];
type Theme = (typeof lessonTheme.values)[number];

/** One numbered point of a project's report, taken from its text. */
export type Lesson = {
  /** Its part and number, such as lesson-2; numbers count through the part. */
  id: string;
  address: string;
  kind: Kind;
  project: RecordOf<'project'>;
  text: Root;
  about: readonly Theme[];
};

/** Every point of every report, in the order of the reports. */
export const lessonsOf = ({ all }: Library): Lesson[] => all('project').flatMap(lessonsIn);

/** The points of one report: the items of the numbered lists below its headings. */
export function lessonsIn(project: RecordOf<'project'>): Lesson[] {
  return lessonKind.values.flatMap((kind) =>
    itemsIn(partOfReport(project, kind)).map((item, index) => {
      const id = `${kind}-${index + 1}`;
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
export const partOfReport = ({ body }: RecordOf<'project'>, kind: Kind): Root | undefined =>
  sectionOf(body, slugOf(lessonKind.label(kind)));

const itemsIn = (section: Root | undefined): ListItem[] =>
  (section?.children ?? []).flatMap((node) => (node.type === 'list' && node.ordered ? node.children : []));
