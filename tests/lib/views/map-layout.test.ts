import { geoMercator } from 'd3-geo';
import { expect, test } from 'vitest';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { layoutMapLabels, mapSizes, mapView, overlaps, projectPoint } from '#lib/views/map-layout';

const { library } = readLibrary(readFiles('content'));
const places = layoutMapLabels(library.all('area'));

test('every area is on the map once, where its record says', () => {
  expect(places.map(({ address }) => address)).toEqual(library.all('area').map(({ address }) => address));
  for (const { address, location } of library.all('area')) {
    const { x, y } = projectPoint(location);
    const { dot } = places.find((place) => place.address === address) ?? { dot: { x: 0, y: 0 } };
    expect(Math.hypot(dot.x - x, dot.y - y)).toBeLessThan(1);
  }
});

test('dots and coast are drawn with one projection', () => {
  const { scale, west, north } = mapView;
  const mercator = geoMercator().scale(scale).translate([0, 0]).rotate([-west, 0]).center([0, north]);
  for (const [longitude, latitude] of [
    [-5.7, 50.1],
    [1.76, 52.5],
    [-2, 55.8],
  ] as const) {
    const [x = 0, y = 0] = mercator([longitude, latitude]) ?? [];
    expect(projectPoint({ latitude, longitude }).x).toBeCloseTo(x, 3);
    expect(projectPoint({ latitude, longitude }).y).toBeCloseTo(y, 3);
  }
});

test('no name covers another or the dot of another, none leaves the map, and a finger can press each', () => {
  for (const [index, place] of places.entries()) {
    const { target, labelBox } = place;
    expect(target.left).toBeGreaterThanOrEqual(0);
    expect(target.right).toBeLessThanOrEqual(mapView.width);
    // On the narrowest screen the map is 280 pixels wide.
    expect(((target.bottom - target.top) * 280) / mapView.width, place.title).toBeGreaterThanOrEqual(23.5);
    for (const other of places.slice(index + 1))
      expect(overlaps(target, other.target), `${place.title}, ${other.title}`).toBe(false);
    for (const { dot } of places.filter((each) => each !== place)) {
      const near = dot.x > labelBox.left && dot.x < labelBox.right && dot.y > labelBox.top && dot.y < labelBox.bottom;
      expect(near, place.title).toBe(false);
    }
  }
  expect(mapSizes.letter * (280 / mapView.width)).toBeGreaterThan(10);
});

test('names that cannot be kept apart are refused', () => {
  const [area] = library.all('area');
  if (!area) throw new Error('There are no areas.');
  const crowd = Array.from({ length: 12 }, (_each, index) => ({ ...area, title: `${area.title} ${index}` }));
  expect(() => layoutMapLabels(crowd)).toThrow('do not fit');
});
