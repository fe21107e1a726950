import { FinderPage, metadataOfList, type SearchParams } from '../finder-page.tsx';

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) => metadataOfList('/projects', searchParams);

export default function ListPage({ searchParams }: Props) {
  return <FinderPage address="/projects" searchParams={searchParams} />;
}
