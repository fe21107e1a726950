import type { Metadata } from 'next';
import { PageHeader } from '#components/layout/page-header';
import { NoReports, ReportLinks } from '#components/record/report-links';
import { takesReports } from '#lib/config';
import { loadLibrary } from '#lib/content/load-library';
import { reportPlace } from '#lib/schema/static-pages';
import { createMetadata } from '../_shared/load-record.ts';

type Props = { searchParams: Promise<{ from?: string | string[] }> };

const reportPage = takesReports ? reportPlace : { ...reportPlace, summary: 'This copy of the site takes no reports.' };

export const metadata: Metadata = { ...createMetadata(reportPage), robots: { index: false } };

export default async function ReportPage({ searchParams }: Props) {
  const { from } = await searchParams;
  const record = typeof from === 'string' ? loadLibrary().findByAddress(from) : undefined;
  return (
    <>
      <PageHeader
        title={reportPage.title}
        summary={reportPage.summary}
        breadcrumbs={{ items: [], current: reportPage }}
      />
      {takesReports ? <ReportLinks about={record} /> : <NoReports />}
    </>
  );
}
