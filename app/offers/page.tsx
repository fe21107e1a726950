import { OnDay } from '#components/offer/on-day';
import { FinderPage, metadataOfList, type SearchParams } from '../finder-page.tsx';

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) => metadataOfList('/offers', searchParams);

export default function OffersPage({ searchParams }: Props) {
  return (
    <FinderPage
      address="/offers"
      searchParams={searchParams}
      intro={(day, isAsked) => <OnDay day={day} isAsked={isAsked} address="/offers" />}
    />
  );
}
