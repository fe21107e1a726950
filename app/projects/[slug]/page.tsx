import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { ProjectParts } from '#components/project/project-parts';
import { Head } from '#components/record/head';
import { SourcedView } from '#components/record/sourced-view';
import { factsOf } from '#lib/content/facts';
import { library } from '#lib/content/open';
import { programme } from '#lib/model/vocabularies';
import { cite, load, metadataOf, relatedTo, stepsTo } from '../../load.ts';
import { today } from '../../today.ts';

type Props = { params: Promise<{ slug: string }> };

export const generateMetadata = async ({ params }: Props) => metadataOf(load('project', (await params).slug));

export default async function ProjectPage({ params }: Props) {
  const project = load('project', (await params).slug);
  const { sources, numbered } = cite([project]);
  const related = (project.related ?? []).flatMap(({ project: id, why }) =>
    library()
      .those('project', [id])
      .map(({ title, address }) => ({ title, address, why })),
  );
  return (
    <>
      <Breadcrumbs steps={stepsTo('/projects')} here={project} />
      <Head kind={programme.label(project.programme)} title={project.title} summary={project.summary} />
      <SourcedView
        record={project}
        facts={factsOf(project, library())}
        related={relatedTo(project, (await today()).day)}
        sources={sources}
      >
        <ProjectParts project={project} related={related} numbered={numbered} />
      </SourcedView>
    </>
  );
}
