export type Card = {
  address: string;
  title: string;
  summary: string;
  kind?: string | undefined;
  note?: string | undefined;
};

/** A list of records, each with its one sentence. The heading level fits the page it stands on. */
export function Cards({ cards, level = 3 }: { cards: readonly Card[]; level?: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const;
  return (
    <ul className="grid gap-4 sm:grid-cols-2 md:grid-cols-3">
      {cards.map(({ address, title, summary, kind, note }) => (
        <li key={address} className="card">
          {kind && <p className="small">{kind}</p>}
          <Heading className="text-lg">
            <a href={address}>{title}</a>
          </Heading>
          <p className="mt-1">{summary}</p>
          {note && <p className="small mt-2">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
