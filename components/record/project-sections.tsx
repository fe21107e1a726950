import { Cites, type Numbered } from './citations.tsx';
import { TermList } from './term-list.tsx';
import type { RecordOf } from '#lib/schema/types';

type Props = {
  project: RecordOf<'project'>;
  related: readonly { title: string; address: string; why: string }[];
  numbered: ReadonlyMap<string, Numbered>;
};

/** The figures of a project with who gives each, the people its source names, and the projects that belong with it. */
export function projectParts({ project: { figures = [], people = [] }, related, numbered }: Props) {
  const parts = [
    { isThere: figures.length > 0, title: 'Figures', address: '#figures', show: figuresIn(figures, numbered) },
    { isThere: people.length > 0, title: 'People named', address: '#people', show: peopleIn(people) },
    { isThere: related.length > 0, title: 'Projects that belong with it', address: '#belongs', show: linksTo(related) },
  ];
  return parts.filter(({ isThere }) => isThere);
}

const figuresIn = (figures: NonNullable<Props['project']['figures']>, numbered: Props['numbered']) => (
  <TermList
    isStrong
    facts={figures.map(({ value, what, from }) => ({
      about: value,
      key: what,
      show: (
        <>
          {what} <Cites of={from} numbered={numbered} />
        </>
      ),
    }))}
  />
);

const peopleIn = (people: NonNullable<Props['project']['people']>) => (
  <ul className="bullets">
    {people.map(({ name, role }) => (
      <li key={name}>
        <strong>{name}.</strong> {role}
      </li>
    ))}
  </ul>
);

const linksTo = (related: Props['related']) => (
  <ul className="bullets">
    {related.map(({ title, address, why }) => (
      <li key={address}>
        <a href={address}>{title}</a>. {why}
      </li>
    ))}
  </ul>
);
