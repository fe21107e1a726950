import { formatDate } from '#lib/text/dates';
import { type CitationNumber, Citations } from './citations.tsx';

type CitedFactFields = { fact: string; asOf?: string | undefined; from: readonly string[] };

/** Facts, each with when it held and who says so. */
export function CitedFacts({
  facts,
  citationNumbers,
}: {
  facts: readonly CitedFactFields[];
  citationNumbers: ReadonlyMap<string, CitationNumber>;
}) {
  return (
    <ul className="bullets">
      {facts.map(({ fact, asOf, from }) => (
        <li key={fact}>
          {fact}{' '}
          <span className="small">
            <Citations ids={from} citationNumbers={citationNumbers} />
            {asOf && `, ${formatDate(asOf)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
