import { type ExtendedFeature, geoBounds, geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { mapView } from '#lib/views/map-layout';

type Point = [number, number];

/** Beyond what is shown, so that the cut through Scotland is not drawn as a coast. */
const margin = 20;

/**
 * The coast of England as the path of an SVG, with Wales and the south of Scotland: Natural Earth has no borders inside
 * the United Kingdom. Northern Ireland is left out.
 */
export function createCoastPath(atlas: Topology): string {
  const countries = feature(atlas, atlas.objects.countries as GeometryCollection).features;
  const kingdom = countries.find(({ id }) => id === '826')?.geometry;
  if (kingdom?.type !== 'MultiPolygon') throw new Error('The atlas has no United Kingdom. Look at its README.');
  const coordinates = kingdom.coordinates.filter((polygon) => !isIrish(polygon));
  const { scale, west, north, width, height } = mapView;
  const mercator = geoMercator()
    .scale(scale)
    .translate([0, 0])
    .rotate([-west, 0])
    .center([0, north])
    .clipExtent([
      [-margin, -margin],
      [width + margin, height + margin],
    ]);
  const shown: ExtendedFeature = { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
  const rings = (geoPath(mercator)(shown) ?? '').split('Z').map(parsePoints);
  return rings.map(roundPoints).filter(isIsland).map(createSvgPath).join('');
}

function isIrish(polygon: number[][][]): boolean {
  const [, [east]] = geoBounds({ type: 'Polygon', coordinates: polygon });
  const [[, south]] = geoBounds({ type: 'Polygon', coordinates: polygon });
  return east < -5.3 && south > 53;
}

const parsePoints = (ring: string): Point[] =>
  [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

/** Whole units are finer than a pixel of a phone. Points that fall together are one. */
const roundPoints = (ring: Point[]): Point[] =>
  ring
    .map(([x, y]): Point => [Math.round(x), Math.round(y)])
    .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);

const isIsland = (ring: Point[]): boolean => new Set(ring.map(String)).size > 2;

/** Steps from point to point are shorter than the points. */
const createSvgPath = (ring: Point[]): string => {
  const [first = [0, 0], ...rest] = ring;
  const steps = rest.map(([x, y], index) => [x - (ring[index]?.[0] ?? 0), y - (ring[index]?.[1] ?? 0)]);
  return `M${first.join(' ')}l${steps
    .map(([x, y]) => `${x} ${y}`)
    .join(' ')
    .replaceAll(' -', '-')}z`;
};
