import { Sources } from '#components/source/sources';
import { library } from '#lib/content/open';
import { ListPage, metadataOfPlace } from '../list-page.tsx';

export const metadata = metadataOfPlace('/sources');

export default function SourcesPage() {
  const { all, linksTo } = library();
  const sources = all('source').map((source) => ({
    source,
    uses: new Set(linksTo(source).map(({ record }) => record)).size,
  }));
  return (
    <ListPage address="/sources">
      <Sources sources={sources} />
    </ListPage>
  );
}
