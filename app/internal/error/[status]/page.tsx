import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ErrorPage } from '#components/layout/error-page';
import { site } from '#lib/config';
import { loadLibrary } from '#lib/content/load-library';
import { errorPages, isErrorStatus } from '#lib/export/error-pages';
import { findNearestPages } from '#lib/export/nearest-pages';

type Props = { params: Promise<{ status: string }>; searchParams: Promise<{ path?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { status } = await params;
  if (!isErrorStatus(status)) return {};
  const { title, summary } = errorPages[status];
  return { title: `${title} – ${site.name}`, description: summary, robots: { index: false } };
}

/** What the server sends with an error; only the server asks for it. A missing page knows what is near its address. */
export default async function InternalErrorPage({ params, searchParams }: Props) {
  const { status } = await params;
  if (!isErrorStatus(status)) notFound();
  const { path } = await searchParams;
  const asked = typeof path === 'string' ? path : undefined;
  return <ErrorPage {...errorPages[status]} path={asked} near={asked ? findNearestPages(loadLibrary(), asked) : []} />;
}
