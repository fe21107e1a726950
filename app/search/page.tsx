import { createListMetadata, FinderPage } from '../_shared/finder-page.tsx';
import type { SearchParams } from '../_shared/search-params.ts';

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) => createListMetadata('/search', searchParams);

export default function SearchPage({ searchParams }: Props) {
  return <FinderPage address="/search" searchParams={searchParams} />;
}
