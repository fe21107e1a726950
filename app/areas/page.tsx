import { Cards } from '#components/record/cards';
import { library } from '#lib/content/open';
import { region } from '#lib/model/vocabularies';
import { ListPage, metadataOfPlace } from '../list-page.tsx';

export const metadata = metadataOfPlace('/areas');

export default function AreasPage() {
  const cards = library()
    .all('area')
    .map(({ title, address, summary, region: where }) => ({ title, address, summary, kind: region.label(where) }));
  return (
    <ListPage address="/areas">
      <Cards cards={cards} level={2} />
    </ListPage>
  );
}
