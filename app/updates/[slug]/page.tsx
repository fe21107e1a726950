import { FormLinks } from '#components/layout/form-links';
import { JsonLd } from '#components/layout/json-ld';
import { PageHeader } from '#components/layout/page-header';
import { createKeyFacts, KeyFacts } from '#components/record/facts';
import { SourcedRecord } from '#components/record/sourced-record';
import { getFacts } from '#lib/content/facts';
import { loadLibrary } from '#lib/content/load-library';
import { updateData } from '#lib/export/structured-data';
import { updateKind } from '#lib/schema/vocabularies';
import { formatDate } from '#lib/text/dates';
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

export const generateMetadata = async ({ params }: Props) => createMetadata(loadRecord('update', (await params).slug));

export default async function UpdatePage({ params }: Props) {
  const update = loadRecord('update', (await params).slug);
  const { kind, published, publishedNote, document } = update;
  return (
    <>
      <JsonLd data={updateData(update, loadLibrary())} />
      <PageHeader
        type={{ type: 'update', name: `${updateKind.label(kind)}, ${formatDate(published)}` }}
        breadcrumbs={{ items: createBreadcrumbs('/updates'), current: update }}
        title={update.title}
        summary={update.summary}
      >
        {publishedNote && <p className="small mt-2">{publishedNote}</p>}
        {document && <p className="small mt-2">{document}</p>}
        <KeyFacts facts={createKeyFacts(getFacts(update, loadLibrary()))} />
      </PageHeader>
      <SourcedRecord
        record={update}
        related={listRelatedCards(update, (await loadDay()).day)}
        sources={citeSources([update]).sources}
      />
      <FormLinks links={formLinksOf(update.address)} />
    </>
  );
}
