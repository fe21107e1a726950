import type { Metadata } from 'next';
import { CountTable } from '#components/charts/count-table';
import { LessonFilters } from '#components/finder/lesson-filters';
import { FormLinks } from '#components/layout/form-links';
import { LessonList } from '#components/record/lesson-list';
import { Callout, NoticeList } from '#components/ui/callout';
import { PageSectionBlock } from '#components/ui/section';
import { loadLibrary } from '#lib/content/load-library';
import { getStaticPage } from '#lib/schema/static-pages';
import { lessonKind, lessonTheme } from '#lib/schema/vocabularies';
import { formatCount } from '#lib/text/format';
import { countRecurringLessons, filterLessons } from '#lib/views/lessons';
import { createStaticMetadata, ListPage } from '../_shared/list-page.tsx';
import { createMetadata, formLinksOf } from '../_shared/load-record.ts';
import { readPageAddress } from '../_shared/read-address.ts';
import type { SearchParams } from '../_shared/search-params.ts';

type Props = { searchParams: SearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { parameters } = await readPageAddress('/lessons', searchParams);
  const { lessons, total, filters } = filterLessons(loadLibrary(), parameters);
  if (!filters.some(({ chosen }) => chosen)) return createStaticMetadata('/lessons');
  const place = getStaticPage('/lessons');
  const title = `${place.title}: ${formatCount(lessons.length, 'lesson', 'lessons')} of ${total}`;
  return { ...createMetadata({ ...place, title }), robots: { index: false, follow: true } };
}

export default async function LessonsPage({ searchParams }: Props) {
  const { parameters, notes: left } = await readPageAddress('/lessons', searchParams);
  const { lessons, total, filters, notes } = filterLessons(loadLibrary(), parameters);
  const isNarrowed = filters.some(({ chosen }) => chosen);
  const byProject = [...Map.groupBy(lessons, ({ project }) => project)].map(([{ title, address }, these]) => ({
    title,
    address,
    lessons: these.map(({ id, project, address: own, text, kind, about }) => ({
      id: `${project.id}-${id}`,
      address: own,
      text,
      kind: `${lessonKind.label(kind)}, ${id.slice(id.lastIndexOf('-') + 1)}`,
      about: about.map(lessonTheme.label),
    })),
  }));
  return (
    <ListPage address="/lessons">
      <Callout>
        <strong>These are the project leaders’ own accounts.</strong> We know of nobody else who checked them. Each
        leads to its report, which names its sources.
      </Callout>
      <NoticeList notes={[...left, ...notes]} />
      <LessonFilters filters={filters} />
      <p className="mb-6">
        {isNarrowed ? (
          <>
            {formatCount(lessons.length, 'lesson', 'lessons')} of {total}. <a href="/lessons">See all</a>
          </>
        ) : (
          `${total} lessons from ${byProject.length} reports.`
        )}{' '}
        <a href="#recurring">Which lessons recur</a>
      </p>
      {lessons.length === 0 && <p className="mb-8">No lesson fits all of that. Take back one of your choices.</p>}
      <LessonList projects={byProject} />
      <PageSectionBlock id="recurring" title="Which lessons recur">
        <CountTable
          caption="Lessons by what they are about and by project"
          note="How many points of each report are about each thing, those that most reports speak of first. We sorted the points ourselves. One point can be about several things."
          head="About"
          {...countRecurringLessons(loadLibrary())}
        />
      </PageSectionBlock>
      <FormLinks links={formLinksOf('/lessons')} />
    </ListPage>
  );
}
