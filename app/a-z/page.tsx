import { AToZ } from '#components/finder/a-to-z';
import { loadLibrary } from '#lib/content/load-library';
import { listAlphabetically, wordsTyped } from '#lib/export/a-to-z';
import { createStaticMetadata, ListPage } from '../_shared/list-page.tsx';

export const metadata = createStaticMetadata('/a-z');

export default function AToZPage() {
  return (
    <ListPage address="/a-z">
      <AToZ letters={listAlphabetically(loadLibrary())} words={wordsTyped(loadLibrary())} />
    </ListPage>
  );
}
