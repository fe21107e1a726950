import { Kind } from '#components/ui/type-badge';
import { StateBadge } from '#components/record/state-badge';
import type { Card } from '#lib/finder/card';
import { Marked, type Piece } from '#components/ui/highlight';

export type ShownResult = {
  card: Card;
  title: readonly Piece[];
  summary: readonly Piece[];
  excerpt?: { pieces: readonly Piece[]; section?: { title: string; slug: string } } | undefined;
  guests: readonly { address: string; title: readonly Piece[]; state?: string | undefined }[];
  moreGuests: number;
};

/** The results of a page, each with its kind, its one sentence, and what of it was looked for. */
export function Results({ results, showKind }: { results: readonly ShownResult[]; showKind: boolean }) {
  if (results.length === 0) return null;
  return (
    <ol>
      {results.map((result) => (
        <ResultItem key={result.card.address} result={result} showKind={showKind} />
      ))}
    </ol>
  );
}

function ResultItem({
  result: { card, title, summary, excerpt, guests, moreGuests },
  showKind,
}: {
  result: ShownResult;
  showKind: boolean;
}) {
  return (
    <li className="result">
      {showKind && <Kind type={card.type}>{card.kind}</Kind>}
      <h2 className="text-xl">
        <a href={card.address}>
          <Marked pieces={title} />
        </a>
      </h2>
      {card.note && <p className="small">{card.note}</p>}
      {card.work && <StateBadge {...card.work} />}
      <p>
        <Marked pieces={summary} />
      </p>
      {excerpt && (
        <p className="small">
          <Marked pieces={excerpt.pieces} />
          {excerpt.section && (
            <>
              {' '}
              In the part <a href={`${card.address}#${excerpt.section.slug}`}>{excerpt.section.title}</a>
            </>
          )}
        </p>
      )}
      <Guests guests={guests} more={moreGuests} />
    </li>
  );
}

/** The work of an area that led to it. */
export function Guests({ guests, more }: { guests: ShownResult['guests']; more: number }) {
  if (guests.length === 0) return null;
  return (
    <ul className="bullets small mt-1">
      {guests.map((guest) => (
        <li key={guest.address}>
          <a href={guest.address}>
            <Marked pieces={guest.title} />
          </a>
          {guest.state && ` (${guest.state})`}
        </li>
      ))}
      {more > 0 && <li>and {more} more on that page</li>}
    </ul>
  );
}
