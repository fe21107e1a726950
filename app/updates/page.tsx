import { createListMetadata, FinderPage } from '../_shared/finder-page.tsx';
import type { SearchParams } from '../_shared/search-params.ts';

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) => createListMetadata('/updates', searchParams);

export default function UpdatesPage({ searchParams }: Props) {
  return <FinderPage address="/updates" searchParams={searchParams} />;
}
