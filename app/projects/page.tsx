import { FinderPage, metadataOfList } from '../_shared/finder-page.tsx';
import type { SearchParams } from '../_shared/search-params.ts';

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) => metadataOfList('/projects', searchParams);

export default function ListPage({ searchParams }: Props) {
  return <FinderPage address="/projects" searchParams={searchParams} />;
}
