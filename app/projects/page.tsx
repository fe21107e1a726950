import { Section } from '#components/area/sections';
import { Cards } from '#components/record/cards';
import { library } from '#lib/content/open';
import { programme } from '#lib/model/vocabularies';
import { cardOf } from '../cards.ts';
import { ListPage, metadataOfPlace } from '../list-page.tsx';
import { today } from '../today.ts';

export const metadata = metadataOfPlace('/projects');

export default async function ProjectsPage() {
  const { day } = await today();
  return (
    <ListPage address="/projects">
      {programme.values.map((each) => (
        <Section key={each} id={each} title={programme.label(each)}>
          <p className="mb-4">{programme.choices[each].help}</p>
          <Cards
            cards={library()
              .all('project')
              .filter((project) => project.programme === each)
              .map((project) => cardOf(project, day))}
          />
        </Section>
      ))}
    </ListPage>
  );
}
