import { createListMetadata, FinderPage } from '../_shared/finder-page.tsx';
import type { SearchParams } from '../_shared/search-params.ts';

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) => createListMetadata('/projects', searchParams);

export default function ProjectsPage({ searchParams }: Props) {
  return <FinderPage address="/projects" searchParams={searchParams} />;
}
