import { evidence } from '#lib/schema/vocabularies';

/** The sources of a page, which its facts name by number. */
export type Numbered = { id: string; number: number; kind: (typeof evidence.values)[number] };

/** "Press 1, area team 4": what kind of evidence a fact rests on, each leading to the source at the foot of the page. */
export function Cites({ of, numbered }: { of: readonly string[]; numbered: ReadonlyMap<string, Numbered> }) {
  const cited = of.flatMap((id) => numbered.get(id) ?? []);
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
