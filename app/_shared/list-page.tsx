import type { ReactNode } from 'react';
import { Head } from '#components/layout/page-header';
import { type PlaceAddress, placeAt } from '#lib/schema/static-pages';
import { withDay } from '#lib/finder/search-params';
import { metadataOf } from './load-record.ts';

export const metadataOfPlace = (address: PlaceAddress) => metadataOf(placeAt(address));

/** The frame of every list page. */
export function ListPage({
  address,
  on,
  children,
}: {
  address: PlaceAddress;
  on?: string | undefined;
  children: ReactNode;
}) {
  const place = placeAt(address);
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
