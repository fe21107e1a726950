import type { Metadata } from 'next';
import { Head } from '#components/record/head';
import { ReportWays } from '#components/record/report-ways';
import { library } from '#lib/content/open';
import { reportPlace } from '#lib/model/addresses';
import { metadataOf } from '../load.ts';

type Props = { searchParams: Promise<{ from?: string | string[] }> };

const here = reportPlace;

export const metadata: Metadata = { ...metadataOf(here), robots: { index: false } };

export default async function ReportPage({ searchParams }: Props) {
  const { from } = await searchParams;
  const record = typeof from === 'string' ? library().at(from) : undefined;
  return (
    <>
      <Head title={here.title} summary={here.summary} way={{ steps: [], here }} />
      <ReportWays about={record} />
    </>
  );
}
