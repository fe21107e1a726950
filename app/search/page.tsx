import { FinderPage, metadataOfList } from '../finder-page.tsx';
import type { SearchParams } from '../parameters.ts';

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) => metadataOfList('/search', searchParams);

export default function SearchPage({ searchParams }: Props) {
  return <FinderPage address="/search" searchParams={searchParams} />;
}
