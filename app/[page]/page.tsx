import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { Events } from '#components/picture/events';
import { Gaps } from '#components/record/gaps';
import { Head } from '#components/record/head';
import { Prose } from '#components/record/prose';
import { Provenance } from '#components/record/provenance';
import { library } from '#lib/content/open';
import { cite, load, metadataOf } from '../load.ts';

type Props = { params: Promise<{ page: string }> };

export const generateStaticParams = () =>
  library()
    .all('page')
    .map(({ id }) => ({ page: id }));

export const generateMetadata = async ({ params }: Props) => metadataOf(load('page', (await params).page));

export default async function StandingPage({ params }: Props) {
  const page = load('page', (await params).page);
  const { sources, numbered } = cite([page]);
  return (
    <>
      <Breadcrumbs steps={[]} here={page} />
      <Head title={page.title} summary={page.summary} />
      <Prose text={page.body} />
      {page.timeline && (
        <section id="what-happened-when" className="mt-12">
          <h2 className="mb-4">What happened when</h2>
          <Events events={page.timeline} numbered={numbered} />
        </section>
      )}
      <Gaps {...page} />
      <Provenance record={page} sources={sources} />
    </>
  );
}
