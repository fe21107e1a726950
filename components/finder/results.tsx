import { StateBadge } from '#components/record/state-badge';
import { Highlight, type HighlightPiece } from '#components/ui/highlight';
import { TypeBadge } from '#components/ui/type-badge';
import type { RecordCard } from '#lib/finder/card';

export type ResultFields = {
  card: RecordCard;
  title: readonly HighlightPiece[];
  summary: readonly HighlightPiece[];
  excerpt?: { pieces: readonly HighlightPiece[]; section?: { title: string; slug: string } } | undefined;
  nestedHits: readonly { address: string; title: readonly HighlightPiece[]; state?: string | undefined }[];
  moreNestedHits: number;
};

/** The results of a page, each with its kind, its one sentence, and what of it was looked for. */
export function ResultList({ results, showKind }: { results: readonly ResultFields[]; showKind: boolean }) {
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
  result: { card, title, summary, excerpt, nestedHits, moreNestedHits },
  showKind,
}: {
  result: ResultFields;
  showKind: boolean;
}) {
  return (
    <li className="result">
      {showKind && <TypeBadge type={card.type}>{card.kind}</TypeBadge>}
      <h2 className="text-xl">
        <a href={card.address}>
          <Highlight pieces={title} />
        </a>
      </h2>
      {card.note && <p className="small">{card.note}</p>}
      {card.work && <StateBadge {...card.work} />}
      <p>
        <Highlight pieces={summary} />
      </p>
      {excerpt && (
        <p className="small">
          <Highlight pieces={excerpt.pieces} />
          {excerpt.section && (
            <>
              {' '}
              In the part <a href={`${card.address}#${excerpt.section.slug}`}>{excerpt.section.title}</a>
            </>
          )}
        </p>
      )}
      <NestedHits nestedHits={nestedHits} more={moreNestedHits} />
    </li>
  );
}

/** The work of an area that led to it. */
export function NestedHits({ nestedHits, more }: { nestedHits: ResultFields['nestedHits']; more: number }) {
  if (nestedHits.length === 0) return null;
  return (
    <ul className="bullets small mt-1">
      {nestedHits.map((nestedHit) => (
        <li key={nestedHit.address}>
          <a href={nestedHit.address}>
            <Highlight pieces={nestedHit.title} />
          </a>
          {nestedHit.state && ` (${nestedHit.state})`}
        </li>
      ))}
      {more > 0 && <li>and {more} more on that page</li>}
    </ul>
  );
}
