import { Breadcrumbs } from '#components/layout/breadcrumbs';
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
  return (
    <>
      <Breadcrumbs steps={[]} here={page} />
      <Head title={page.title} summary={page.summary} />
      <Prose text={page.body} />
      <Gaps {...page} />
      <Provenance record={page} sources={cite([page]).sources} />
    </>
  );
}
