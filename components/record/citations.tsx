import { evidence } from '#lib/schema/vocabularies';

/** The sources of a page, which its facts name by number. */
export type CitationNumber = { id: string; number: number; kind: (typeof evidence.values)[number] };

/** "Press 1, area team 4": what kind of evidence a fact rests on, each leading to the source at the foot of the page. */
export function Citations({
  ids,
  citationNumbers,
}: {
  ids: readonly string[];
  citationNumbers: ReadonlyMap<string, CitationNumber>;
}) {
  const cited = ids.flatMap((id) => citationNumbers.get(id) ?? []);
  return (
    <span className="small">
      {cited.map(({ id, number, kind }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={`#source-${number}`}>
            {evidence.label(kind).toLowerCase()} {number}
          </a>
        </span>
      ))}
    </span>
  );
}
