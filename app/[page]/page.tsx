import { Timeline } from '#components/charts/timeline';
import { Downloads } from '#components/layout/downloads';
import { PageHeader } from '#components/layout/page-header';
import { SourcedRecord } from '#components/record/sourced-record';
import { loadLibrary } from '#lib/content/load-library';
import { addressAs } from '#lib/export/collection';
import { exportFormats } from '#lib/export/formats';
import { searchableTypes } from '#lib/finder/facets';
import { types } from '#lib/schema/types';
import { capitalize } from '#lib/text/format';
import { citeSources, createMetadata, loadRecord } from '../_shared/load-record.ts';

type Props = { params: Promise<{ page: string }> };

export const generateStaticParams = () =>
  loadLibrary()
    .all('page')
    .map(({ id }) => ({ page: id }));

export const generateMetadata = async ({ params }: Props) => createMetadata(loadRecord('page', (await params).page));

/** What the page about data offers, made of what there is. */
const downloads = () => ({
  title: 'Downloads',
  address: '#downloads',
  content: (
    <Downloads
      everything={{ label: exportFormats.json.label, address: addressAs('/data', 'json') }}
      tables={searchableTypes.map((type) => ({
        title: capitalize(types[type].plural),
        count: loadLibrary().all(type).length,
        address: addressAs(`/search?type=${type}`, 'csv'),
      }))}
    />
  ),
});

export default async function StandingPage({ params }: Props) {
  const page = loadRecord('page', (await params).page);
  const { sources, citationNumbers } = citeSources([page]);
  const parts = page.id === 'data' ? [downloads()] : [];
  if (page.timeline) {
    parts.push({
      title: 'What happened when',
      address: '#what-happened-when',
      content: <Timeline events={page.timeline} citationNumbers={citationNumbers} />,
    });
  }
  return (
    <>
      <PageHeader title={page.title} summary={page.summary} breadcrumbs={{ items: [], current: page }} />
      <SourcedRecord record={page} sources={sources} sections={parts} />
    </>
  );
}
