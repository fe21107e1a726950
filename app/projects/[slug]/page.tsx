import { FormLinks } from '#components/layout/form-links';
import { JsonLd } from '#components/layout/json-ld';
import { PageHeader } from '#components/layout/page-header';
import { createKeyFacts, KeyFacts } from '#components/record/facts';
import { createProjectSections } from '#components/record/project-sections';
import { SourcedRecord } from '#components/record/sourced-record';
import { getFacts } from '#lib/content/facts';
import { createBodyWithLessons } from '#lib/content/lessons';
import { loadLibrary } from '#lib/content/load-library';
import { projectData } from '#lib/export/structured-data';
import { programme } from '#lib/schema/vocabularies';
import {
  citeSources,
  createBreadcrumbs,
  createMetadata,
  formLinksOf,
  listRelatedCards,
  loadRecord,
} from '../../_shared/load-record.ts';
import { loadDay } from '../../_shared/today.ts';

type Props = { params: Promise<{ slug: string }> };

export const generateMetadata = async ({ params }: Props) => createMetadata(loadRecord('project', (await params).slug));

export default async function ProjectPage({ params }: Props) {
  const project = loadRecord('project', (await params).slug);
  const { sources, citationNumbers } = citeSources([project]);
  const related = (project.related ?? []).flatMap(({ project: id, why }) =>
    loadLibrary()
      .getByIds('project', [id])
      .map(({ title, address }) => ({ title, address, why })),
  );
  return (
    <>
      <JsonLd data={projectData(project)} />
      <PageHeader
        type={{ type: 'project', name: programme.label(project.programme) }}
        breadcrumbs={{ items: createBreadcrumbs('/projects'), current: project }}
        title={project.title}
        summary={project.summary}
      >
        <KeyFacts facts={createKeyFacts(getFacts(project, loadLibrary()))} />
      </PageHeader>
      <SourcedRecord
        record={{ ...project, body: createBodyWithLessons(project) }}
        related={listRelatedCards(project, (await loadDay()).day)}
        sources={sources}
        sections={createProjectSections({ project, related, citationNumbers: citationNumbers })}
      />
      <FormLinks links={formLinksOf(project.address)} />
    </>
  );
}
