import { Cards } from '#components/record/cards';
import { library } from '#lib/content/open';
import { updateKind } from '#lib/model/vocabularies';
import { inWords } from '#lib/text/dates';
import { ListPage, metadataOfPlace } from '../list-page.tsx';

export const metadata = metadataOfPlace('/updates');

export default function UpdatesPage() {
  const cards = library()
    .all('update')
    .map(({ title, address, summary, kind, published }) => ({
      title,
      address,
      summary,
      kind: `${updateKind.label(kind)}, ${inWords(published)}`,
    }));
  return (
    <ListPage address="/updates">
      <Cards cards={cards} level={2} />
    </ListPage>
  );
}
