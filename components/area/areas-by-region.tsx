import type { RecordOf } from '#lib/schema/types';
import { region } from '#lib/schema/vocabularies';

/** The areas under the names of their regions, in the order of the vocabulary. */
export function AreasByRegion({ areas }: { areas: readonly RecordOf<'area'>[] }) {
  const byRegion = Map.groupBy(areas, (area) => area.region);
  return (
    <ul className="cards">
      {region.values.map((value) => {
        const these = byRegion.get(value) ?? [];
        if (these.length === 0) return null;
        return (
          <li key={value} className="card-item is-area">
            <h3 className="text-base">{region.label(value)}</h3>
            <ul>
              {these.map(({ id, title, address }) => (
                <li key={id}>
                  <a href={address} className="inline-block py-1 font-bold text-lg">
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
