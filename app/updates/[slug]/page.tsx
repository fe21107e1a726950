import { FormLinks } from '#components/layout/form-links';
import { JsonLd } from '#components/layout/json-ld';
import { KeyFacts, keyFactsOf } from '#components/record/facts';
import { Head } from '#components/layout/page-header';
import { SourcedView } from '#components/record/sourced-record';
import { getFacts } from '#lib/content/facts';
import { loadLibrary } from '#lib/content/load-library';
import { updateKind } from '#lib/schema/vocabularies';
import { updateData } from '#lib/export/structured-data';
import { formatDate } from '#lib/text/dates';
import { cite, formLinksOf, load, metadataOf, relatedTo, stepsTo } from '../../_shared/load-record.ts';
import { today } from '../../_shared/today.ts';

type Props = { params: Promise<{ slug: string }> };

export const generateMetadata = async ({ params }: Props) => metadataOf(load('update', (await params).slug));

export default async function UpdatePage({ params }: Props) {
  const update = load('update', (await params).slug);
  const { kind, published, publishedNote, document } = update;
  return (
    <>
      <JsonLd data={updateData(update, loadLibrary())} />
      <Head
        kind={{ type: 'update', name: `${updateKind.label(kind)}, ${formatDate(published)}` }}
        way={{ steps: stepsTo('/updates'), here: update }}
        title={update.title}
        summary={update.summary}
      >
        {publishedNote && <p className="small mt-2">{publishedNote}</p>}
        {document && <p className="small mt-2">{document}</p>}
        <KeyFacts facts={keyFactsOf(getFacts(update, loadLibrary()))} />
      </Head>
      <SourcedView record={update} related={relatedTo(update, (await today()).day)} sources={cite([update]).sources} />
      <FormLinks links={formLinksOf(update.address)} />
    </>
  );
}
