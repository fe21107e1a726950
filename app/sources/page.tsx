import { SourceList } from '#components/record/source-list';
import { loadLibrary } from '#lib/content/load-library';
import type { RecordOf } from '#lib/schema/types';
import { createListMetadata, FinderPage } from '../_shared/finder-page.tsx';
import type { SearchParams } from '../_shared/search-params.ts';

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) => createListMetadata('/sources', searchParams);

export default function SourcesPage({ searchParams }: Props) {
  return (
    <FinderPage
      address="/sources"
      searchParams={searchParams}
      renderResults={({ all }) => {
        const sources = all()
          .map(({ record }) => record as RecordOf<'source'>)
          .map((source) => ({
            source,
            uses: new Set(
              loadLibrary()
                .linksTo(source)
                .map(({ record }) => record),
            ).size,
          }));
        return <SourceList sources={sources} />;
      }}
    />
  );
}
