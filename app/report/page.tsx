import type { Metadata } from 'next';
import { Head } from '#components/layout/page-header';
import { NoReports, ReportWays } from '#components/record/report-links';
import { loadLibrary } from '#lib/content/load-library';
import { reportPlace } from '#lib/schema/static-pages';
import { takesReports } from '#lib/config';
import { metadataOf } from '../_shared/load-record.ts';

type Props = { searchParams: Promise<{ from?: string | string[] }> };

const here = takesReports ? reportPlace : { ...reportPlace, summary: 'This copy of the site takes no reports.' };

export const metadata: Metadata = { ...metadataOf(here), robots: { index: false } };

export default async function ReportPage({ searchParams }: Props) {
  const { from } = await searchParams;
  const record = typeof from === 'string' ? loadLibrary().findByAddress(from) : undefined;
  return (
    <>
      <Head title={here.title} summary={here.summary} way={{ steps: [], here }} />
      {takesReports ? <ReportWays about={record} /> : <NoReports />}
    </>
  );
}
