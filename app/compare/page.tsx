import type { Metadata } from 'next';
import { ComparisonForm } from '#components/finder/comparison-form';
import { PageHeader } from '#components/layout/page-header';
import { DayForm } from '#components/offer/on-day';
import { ComparisonTables } from '#components/record/comparison-tables';
import { NoticeList } from '#components/ui/callout';
import { loadLibrary } from '#lib/content/load-library';
import { addressAs } from '#lib/export/collection';
import { withDay } from '#lib/finder/search-params';
import { getStaticPage } from '#lib/schema/static-pages';
import { formatList } from '#lib/text/format';
import { compareRecords, maxCompared } from '#lib/views/compare';
import { createMetadata } from '../_shared/load-record.ts';
import { formatTitle, readPageAddress } from '../_shared/read-address.ts';
import type { SearchParams } from '../_shared/search-params.ts';

type Props = { searchParams: SearchParams };

async function loadComparison({ searchParams }: Props) {
  const asked = await readPageAddress('/compare', searchParams);
  const comparison = compareRecords(loadLibrary(), asked.parameters, asked.day);
  const { records } = comparison;
  const place = getStaticPage('/compare');
  const names = records.length > 1 ? `${formatList(records.map(({ title }) => title))} compared` : place.title;
  const parameter = records[0]?.type ?? 'area';
  const address = `/compare?${new URLSearchParams(records.map(({ id }) => [parameter, id]))}`;
  return {
    ...comparison,
    notes: [...asked.notes, ...comparison.notes],
    asked,
    place,
    title: names,
    address: withDay(records.length > 1 ? address : place.address, asked.on),
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, place, address, records, asked } = await loadComparison(props);
  return {
    ...createMetadata({ title: formatTitle(title, asked), summary: place.summary, address }),
    ...((records.length > 0 || asked.on) && { robots: { index: false, follow: true } }),
  };
}

export default async function ComparePage(props: Props) {
  const { records, sections, notes, title, place, address, asked } = await loadComparison(props);
  const { day, on } = asked;
  const chosen = records.map(({ id }) => id);
  const isCompared = sections.length > 0;
  return (
    <>
      <PageHeader
        title={title}
        summary={isCompared ? 'What differs comes first.' : place.summary}
        breadcrumbs={{
          items: isCompared ? [{ title: place.title, address: withDay(place.address, on) }] : [],
          current: { title, address },
        }}
      />
      <NoticeList notes={notes} />
      {on && <DayForm day={day} isAsked address={address} />}
      {isCompared && (
        <p className="small no-print">
          <a href={addressAs(address, 'csv')}>This comparison as CSV</a> · <a href="#choose">Compare others</a>
        </p>
      )}
      <ComparisonTables
        records={records.map((record) => ({ title: record.title, address: withDay(record.address, on) }))}
        sections={sections}
      />
      <h2 id="choose" className="no-print mt-12 mb-4">
        Choose 2 to {maxCompared}
      </h2>
      <div className="grid items-start gap-6 md:grid-cols-2">
        <ComparisonForm name="area" title="Areas" choices={loadLibrary().all('area')} selected={chosen} on={on} />
        <ComparisonForm
          name="offer"
          title="Offers for schools"
          choices={loadLibrary().all('offer')}
          selected={chosen}
          on={on}
        />
      </div>
    </>
  );
}
