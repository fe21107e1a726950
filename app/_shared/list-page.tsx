import type { ReactNode } from 'react';
import { PageHeader } from '#components/layout/page-header';
import { withDay } from '#lib/finder/search-params';
import { getStaticPage, type StaticPageAddress } from '#lib/schema/static-pages';
import { createMetadata } from './load-record.ts';

export const createStaticMetadata = (address: StaticPageAddress) => createMetadata(getStaticPage(address));

/** The frame of every list page. */
export function ListPage({
  address,
  on,
  children,
}: {
  address: StaticPageAddress;
  on?: string | undefined;
  children: ReactNode;
}) {
  const place = getStaticPage(address);
  return (
    <>
      <PageHeader
        title={place.title}
        summary={place.summary}
        breadcrumbs={{ items: [], current: { ...place, address: withDay(address, on) } }}
      />
      {children}
    </>
  );
}
