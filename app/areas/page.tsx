import { FinderPage, metadataOfList, type SearchParams } from '../finder-page.tsx';

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) => metadataOfList('/areas', searchParams);

export default function ListPage({ searchParams }: Props) {
  return <FinderPage address="/areas" searchParams={searchParams} />;
}
