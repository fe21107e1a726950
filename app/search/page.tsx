import { FinderPage, metadataOfList, type SearchParams } from '../finder-page.tsx';

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) => metadataOfList('/search', searchParams);

export default function SearchPage({ searchParams }: Props) {
  return <FinderPage address="/search" searchParams={searchParams} />;
}
