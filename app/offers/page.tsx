import { OnDay } from '#components/offer/on-day';
import { FinderPage, metadataOfList, type SearchParams } from '../finder-page.tsx';

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) => metadataOfList('/offers', searchParams);

export default function OffersPage({ searchParams }: Props) {
  return (
    <FinderPage
      address="/offers"
      searchParams={searchParams}
      intro={(day, isAsked) => (
        <>
          <p className="mb-4">
            Not sure what fits? <a href="/check">See what your school could have had</a>.
          </p>
          <OnDay day={day} isAsked={isAsked} address="/offers" />
        </>
      )}
    />
  );
}
