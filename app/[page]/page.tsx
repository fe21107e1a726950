import { Events } from '#components/picture/events';
import { Head } from '#components/record/head';
import { SourcedView } from '#components/record/sourced-view';
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
  const parts = page.timeline
    ? [
        {
          title: 'What happened when',
          address: '#what-happened-when',
          show: <Events events={page.timeline} numbered={numbered} />,
        },
      ]
    : [];
  return (
    <>
      <Head title={page.title} summary={page.summary} way={{ steps: [], here: page }} />
      <SourcedView record={page} sources={sources} parts={parts} />
    </>
  );
}
