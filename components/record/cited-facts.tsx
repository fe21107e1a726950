import { formatDate } from '#lib/text/dates';
import { Cites, type Numbered } from './citations.tsx';

type CitedFact = { fact: string; asOf?: string | undefined; from: readonly string[] };

/** Facts, each with when it held and who says so. */
export function CitedFacts({
  facts,
  numbered,
}: {
  facts: readonly CitedFact[];
  numbered: ReadonlyMap<string, Numbered>;
}) {
  return (
    <ul className="bullets">
      {facts.map(({ fact, asOf, from }) => (
        <li key={fact}>
          {fact}{' '}
          <span className="small">
            <Cites of={from} numbered={numbered} />
            {asOf && `, ${formatDate(asOf)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
