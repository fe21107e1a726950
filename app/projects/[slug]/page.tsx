import { FormLinks } from '#components/layout/form-links';
import { JsonLd } from '#components/layout/json-ld';
import { projectParts } from '#components/record/project-sections';
import { KeyFacts, keyFactsOf } from '#components/record/facts';
import { Head } from '#components/layout/page-header';
import { SourcedView } from '#components/record/sourced-record';
import { getFacts } from '#lib/content/facts';
import { createBodyWithLessons } from '#lib/content/lessons';
import { loadLibrary } from '#lib/content/load-library';
import { programme } from '#lib/schema/vocabularies';
import { projectData } from '#lib/export/structured-data';
import { cite, formLinksOf, load, metadataOf, relatedTo, stepsTo } from '../../_shared/load-record.ts';
import { today } from '../../_shared/today.ts';

type Props = { params: Promise<{ slug: string }> };

export const generateMetadata = async ({ params }: Props) => metadataOf(load('project', (await params).slug));

export default async function ProjectPage({ params }: Props) {
  const project = load('project', (await params).slug);
  const { sources, numbered } = cite([project]);
  const related = (project.related ?? []).flatMap(({ project: id, why }) =>
    loadLibrary()
      .getByIds('project', [id])
      .map(({ title, address }) => ({ title, address, why })),
  );
  return (
    <>
      <JsonLd data={projectData(project)} />
      <Head
        kind={{ type: 'project', name: programme.label(project.programme) }}
        way={{ steps: stepsTo('/projects'), here: project }}
        title={project.title}
        summary={project.summary}
      >
        <KeyFacts facts={keyFactsOf(getFacts(project, loadLibrary()))} />
      </Head>
      <SourcedView
        record={{ ...project, body: createBodyWithLessons(project) }}
        related={relatedTo(project, (await today()).day)}
        sources={sources}
        parts={projectParts({ project, related, numbered })}
      />
      <FormLinks links={formLinksOf(project.address)} />
    </>
  );
}
