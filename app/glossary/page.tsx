import { Glossary } from '#components/record/glossary';
import { loadLibrary } from '#lib/content/load-library';
import { findTermUses } from '#lib/export/term-uses';
import type { RecordOf } from '#lib/schema/types';
import { createListMetadata, FinderPage } from '../_shared/finder-page.tsx';
import type { SearchParams } from '../_shared/search-params.ts';

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) => createListMetadata('/glossary', searchParams);

export default function GlossaryPage({ searchParams }: Props) {
  const { getByIds } = loadLibrary();
  const uses = findTermUses(loadLibrary());
  return (
    <FinderPage
      address="/glossary"
      searchParams={searchParams}
      renderResults={({ all }) => {
        const terms = all()
          .map(({ record }) => record as RecordOf<'term'>)
          .map((term) => ({
            term,
            see: getByIds('term', term.see),
            usedIn: uses.get(term) ?? [],
            sources: getByIds('source', [term.sources[0]?.source ?? '']),
          }));
        return <Glossary terms={terms} />;
      }}
    />
  );
}
