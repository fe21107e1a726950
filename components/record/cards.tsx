import type { ComponentProps } from 'react';
import { TypeBadge } from '#components/ui/type-badge';
import type { TypeName } from '#lib/schema/types';
import { StateBadge } from './state-badge.tsx';

export type CardFields = {
  address: string;
  title: string;
  summary: string;
  type: TypeName;
  /** What it is called here; without it the card does not say. */
  kind?: string | undefined;
  note?: string | undefined;
  work?: ComponentProps<typeof StateBadge> | undefined;
};

/** A list of records, each with its one sentence. The heading level fits the page it stands on. */
export function CardList({ cards, level = 3 }: { cards: readonly CardFields[]; level?: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const;
  return (
    <ul className="cards">
      {cards.map(({ address, title, summary, type, kind, note, work }) => (
        <li key={address} className={`card-item is-${type}`}>
          {kind && <TypeBadge type={type}>{kind}</TypeBadge>}
          <Heading className="text-lg">
            <a href={address}>{title}</a>
          </Heading>
          <p>{summary}</p>
          {note && <p className="small">{note}</p>}
          {work && <StateBadge {...work} />}
        </li>
      ))}
    </ul>
  );
}
