import type { Metadata } from 'next';
import { Missing } from '#components/layout/missing';
import { library } from '#lib/content/open';
import { nearestPages } from '#lib/publish/nearest-pages';

type Props = { searchParams: Promise<{ path?: string | string[] }> };

const description = 'The address may be mistyped, or the page may never have been here.';

export const metadata: Metadata = { title: 'There is no page here', description, robots: { index: false } };

/** What the front door shows, with the status 404, for an address that leads nowhere. */
export default async function MissingPage({ searchParams }: Props) {
  const { path } = await searchParams;
  const near = typeof path === 'string' ? nearestPages(library(), path) : [];
  return <Missing path={typeof path === 'string' ? path : undefined} near={near} />;
}
