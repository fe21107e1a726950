import type { Metadata } from 'next';
import { Choose } from '#components/finder/comparison-form';
import { ComparisonTables } from '#components/record/comparison-tables';
import { Notes } from '#components/ui/callout';
import { OnDay } from '#components/offer/on-day';
import { Head } from '#components/layout/page-header';
import { loadLibrary } from '#lib/content/load-library';
import { getStaticPage } from '#lib/schema/static-pages';
import { addressAs } from '#lib/export/collection';
import { compareRecords, maxCompared } from '#lib/views/compare';
import { withDay } from '#lib/finder/search-params';
import { formatList } from '#lib/text/format';
import { askedOf, titleFor } from '../_shared/read-address.ts';
import { metadataOf } from '../_shared/load-record.ts';
import type { SearchParams } from '../_shared/search-params.ts';

type Props = { searchParams: SearchParams };

async function read({ searchParams }: Props) {
  const asked = await askedOf('/compare', searchParams);
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
  const { title, place, address, records, asked } = await read(props);
  return {
    ...metadataOf({ title: titleFor(title, asked), summary: place.summary, address }),
    ...((records.length > 0 || asked.on) && { robots: { index: false, follow: true } }),
  };
}

export default async function ComparePage(props: Props) {
  const { records, sections, notes, title, place, address, asked } = await read(props);
  const { day, on } = asked;
  const chosen = records.map(({ id }) => id);
  const isCompared = sections.length > 0;
  return (
    <>
      <Head
        title={title}
        summary={isCompared ? 'What differs comes first.' : place.summary}
        way={{
          steps: isCompared ? [{ title: place.title, address: withDay(place.address, on) }] : [],
          here: { title, address },
        }}
      />
      <Notes notes={notes} />
      {on && <OnDay day={day} isAsked address={address} />}
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
        <Choose name="area" title="Areas" choices={loadLibrary().all('area')} chosen={chosen} on={on} />
        <Choose name="offer" title="Offers for schools" choices={loadLibrary().all('offer')} chosen={chosen} on={on} />
      </div>
    </>
  );
}
