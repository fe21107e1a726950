import { type AreaLabel, mapSizes, mapView } from '#lib/views/map-layout';
import { englandOutline } from '#lib/views/map-outline';

type Props = { areas: readonly AreaLabel[] };

/** The areas on a map of England, each name a link. The list of areas, which is always near, says the same in words. */
export function AreaMap({ areas }: Props) {
  return (
    <figure className="area-map">
      {/* biome-ignore lint/a11y/useSemanticElements: a picture of links is a group, not a form */}
      <svg viewBox={`0 0 ${mapView.width} ${mapView.height}`} role="group" aria-label="Map of the areas">
        <path className="area-map-land" d={englandOutline} />
        {areas.map(({ address, dot, label, target }) => (
          <a key={address} href={address}>
            <rect
              x={target.left}
              y={target.top}
              width={target.right - target.left}
              height={target.bottom - target.top}
              rx={8}
            />
            <circle cx={dot.x} cy={dot.y} r={mapSizes.dot} />
            <text textAnchor={label.anchor}>
              {label.lines.flatMap((words, index) => [
                ' ',
                <tspan key={words} x={label.x} y={label.y + index * mapSizes.line}>
                  {words}
                </tspan>,
              ])}
            </text>
          </a>
        ))}
      </svg>
      <figcaption className="small">
        Each dot is the main town of an area. Wales and the south of Scotland are part of the outline, without their
        borders. Coast: Natural Earth.
      </figcaption>
    </figure>
  );
}
