import { Glossary } from '#components/glossary/glossary';
import { library } from '#lib/content/open';
import { ListPage, metadataOfPlace } from '../list-page.tsx';

export const metadata = metadataOfPlace('/glossary');

export default function GlossaryPage() {
  const { all, those } = library();
  const terms = all('term').map((term) => ({
    term,
    see: those('term', term.see),
    sources: those(
      'source',
      term.sources.map(({ source }) => source),
    ),
  }));
  return (
    <ListPage address="/glossary">
      <Glossary terms={terms} />
    </ListPage>
  );
}
