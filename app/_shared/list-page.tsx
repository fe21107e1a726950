import type { ReactNode } from 'react';
import { Head } from '#components/layout/page-header';
import { type StaticPageAddress, getStaticPage } from '#lib/schema/static-pages';
import { withDay } from '#lib/finder/search-params';
import { metadataOf } from './load-record.ts';

export const metadataOfPlace = (address: StaticPageAddress) => metadataOf(getStaticPage(address));

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
      <Head
        title={place.title}
        summary={place.summary}
        way={{ steps: [], here: { ...place, address: withDay(address, on) } }}
      />
      {children}
    </>
  );
}
