import { OfferTimeline } from '#components/charts/offer-timeline';
import { DayForm } from '#components/offer/on-day';
import { loadLibrary } from '#lib/content/load-library';
import { withDay } from '#lib/finder/search-params';
import { getOfferPeriod } from '#lib/offers/span';
import { getOfferStatus, statusInWords } from '#lib/offers/status';
import { createListMetadata, FinderPage } from '../_shared/finder-page.tsx';
import type { SearchParams } from '../_shared/search-params.ts';

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) => createListMetadata('/offers', searchParams);

export default function OffersPage({ searchParams }: Props) {
  return (
    <FinderPage
      address="/offers"
      searchParams={searchParams}
      intro={({ day, on }) => (
        <>
          <p className="mb-4">
            Not sure what fits? <a href={withDay('/check', on)}>See what your school could have had</a>.
          </p>
          {!on && <DayForm day={day} isAsked={false} address="/offers" />}
          <details className="mb-8">
            <summary className="cursor-pointer font-bold">All offers on a time line</summary>
            <div className="mt-4">
              <OfferTimeline offers={spansOn(day, on)} day={day} />
            </div>
          </details>
        </>
      )}
    />
  );
}

/** Every offer with its time, the earliest first. */
const spansOn = (day: string, on: string | undefined) =>
  loadLibrary()
    .all('offer')
    .map((offer) => ({
      title: offer.title,
      address: withDay(offer.address, on),
      status: statusInWords(getOfferStatus(offer, day)),
      span: getOfferPeriod(offer),
    }))
    .toSorted((one, other) => one.span.first.localeCompare(other.span.first));
