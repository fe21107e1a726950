import type { Metadata } from 'next';
import { Choose } from '#components/compare/choose';
import { ComparisonTables } from '#components/compare/comparison';
import { Notes } from '#components/layout/notes';
import { Head } from '#components/record/head';
import { library } from '#lib/content/open';
import { placeAt } from '#lib/model/addresses';
import { addressAs } from '#lib/publish/formats';
import { compare, mostCompared } from '#lib/query/compare';
import { listInWords } from '#lib/text/words';
import { metadataOf, stepsTo } from '../load.ts';
import { parametersOf, type SearchParams } from '../parameters.ts';
import { today } from '../today.ts';

type Props = { searchParams: SearchParams };

async function read({ searchParams }: Props) {
  const parameters = await parametersOf(searchParams);
  const { day } = await today(parameters.get('on') ?? undefined);
  const comparison = compare(library(), parameters, day);
  const { records } = comparison;
  const place = placeAt('/compare');
  const names = records.length > 1 ? `${listInWords(records.map(({ title }) => title))} compared` : place.title;
  const parameter = records[0]?.type ?? 'area';
  const address = `/compare?${new URLSearchParams(records.map(({ id }) => [parameter, id]))}`;
  return { ...comparison, place, title: names, address: records.length > 1 ? address : place.address };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, place, address, records } = await read(props);
  return {
    ...metadataOf({ title, summary: place.summary, address }),
    ...(records.length > 0 && { robots: { index: false, follow: true } }),
  };
}

export default async function ComparePage(props: Props) {
  const { records, sections, notes, title, place, address } = await read(props);
  const chosen = records.map(({ id }) => id);
  const isCompared = sections.length > 0;
  return (
    <>
      <Head
        title={title}
        summary={isCompared ? 'What differs comes first.' : place.summary}
        way={{ steps: isCompared ? stepsTo('/compare') : [], here: { title, address } }}
      />
      <Notes notes={notes} />
      {isCompared && (
        <p className="small no-print">
          <a href={addressAs(address, 'csv')}>This comparison as CSV</a> · <a href="#choose">Compare others</a>
        </p>
      )}
      <ComparisonTables records={records} sections={sections} />
      <h2 id="choose" className="no-print mt-12 mb-4">
        Choose 2 to {mostCompared}
      </h2>
      <div className="grid items-start gap-6 md:grid-cols-2">
        <Choose name="area" title="Areas" choices={library().all('area')} chosen={chosen} />
        <Choose name="offer" title="Offers for schools" choices={library().all('offer')} chosen={chosen} />
      </div>
    </>
  );
}
