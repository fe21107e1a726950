import type { RecordOf } from '#lib/schema/types';
import { type CitationNumber, Citations } from './citations.tsx';
import { TermList } from './term-list.tsx';

type Props = {
  project: RecordOf<'project'>;
  related: readonly { title: string; address: string; why: string }[];
  citationNumbers: ReadonlyMap<string, CitationNumber>;
};

/** The figures of a project with who gives each, the people its source names, and the projects that belong with it. */
export function createProjectSections({ project: { figures = [], people = [] }, related, citationNumbers }: Props) {
  const parts = [
    {
      isThere: figures.length > 0,
      title: 'Figures',
      address: '#figures',
      content: renderFigures(figures, citationNumbers),
    },
    { isThere: people.length > 0, title: 'People named', address: '#people', content: renderPeople(people) },
    {
      isThere: related.length > 0,
      title: 'Projects that belong with it',
      address: '#belongs',
      content: renderLinks(related),
    },
  ];
  return parts.filter(({ isThere }) => isThere);
}

const renderFigures = (
  figures: NonNullable<Props['project']['figures']>,
  citationNumbers: Props['citationNumbers'],
) => (
  <TermList
    isStrong
    facts={figures.map(({ value, what, from }) => ({
      about: value,
      key: what,
      content: (
        <>
          {what} <Citations ids={from} citationNumbers={citationNumbers} />
        </>
      ),
    }))}
  />
);

const renderPeople = (people: NonNullable<Props['project']['people']>) => (
  <ul className="bullets">
    {people.map(({ name, role }) => (
      <li key={name}>
        <strong>{name}.</strong> {role}
      </li>
    ))}
  </ul>
);

const renderLinks = (related: Props['related']) => (
  <ul className="bullets">
    {related.map(({ title, address, why }) => (
      <li key={address}>
        <a href={address}>{title}</a>. {why}
      </li>
    ))}
  </ul>
);
