import { Breadcrumbs } from '#components/layout/breadcrumbs';
import { Head } from '#components/record/head';
import { SourcedView } from '#components/record/sourced-view';
import { factsOf } from '#lib/content/facts';
import { library } from '#lib/content/open';
import { updateKind } from '#lib/model/vocabularies';
import { inWords } from '#lib/text/dates';
import { cite, load, metadataOf, relatedTo, stepsTo } from '../../load.ts';
import { today } from '../../today.ts';

type Props = { params: Promise<{ slug: string }> };

export const generateMetadata = async ({ params }: Props) => metadataOf(load('update', (await params).slug));

export default async function UpdatePage({ params }: Props) {
  const update = load('update', (await params).slug);
  const { kind, published, publishedNote, document } = update;
  return (
    <>
      <Breadcrumbs steps={stepsTo('/updates')} here={update} />
      <Head kind={`${updateKind.label(kind)}, ${inWords(published)}`} title={update.title} summary={update.summary}>
        {publishedNote && <p className="small mt-2">{publishedNote}</p>}
        {document && <p className="small mt-2">{document}</p>}
      </Head>
      <SourcedView
        record={update}
        facts={factsOf(update, library())}
        related={relatedTo(update, (await today()).day)}
        sources={cite([update]).sources}
      />
    </>
  );
}
