import type { RecordOf } from '#lib/schema/types';

/** A piece of the map, in its own units. */
type Box = { left: number; top: number; right: number; bottom: number };
/** Where an area stands on the map, and where its name goes. */
export type AreaLabel = {
  title: string;
  address: string;
  dot: { x: number; y: number };
  /** Its name on one line or two, all lines at the same x. */
  label: { lines: string[]; x: number; y: number; anchor: 'start' | 'middle' | 'end' };
  /** The box that the name takes. */
  labelBox: Box;
  /** What can be pressed: the name, with room around it. */
  target: Box;
};

/** Mercator's projection of the sea and land around England. The outline in england.ts is drawn with it. */
export const mapView = { width: 800, height: 868, scale: 4982, west: -5.9, north: 55.86 };
/** Sizes in units of the map, for a phone on which the map is 280 to 360 pixels wide. */
export const mapSizes = { letter: 30, line: 34, dot: 10, leastTarget: 68, gap: 10 };

const radians = Math.PI / 180;
const mercator = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2));

/** The point of the map at a latitude and longitude. */
export const projectPoint = ({
  latitude,
  longitude,
}: {
  latitude: number;
  longitude: number;
}): { x: number; y: number } => ({
  x: (longitude - mapView.west) * radians * mapView.scale,
  y: (mercator(mapView.north) - mercator(latitude)) * mapView.scale,
});

/** Puts the areas on the map, each name where it covers no other name and no other dot. Throws when there is no such way. */
export function layoutMapLabels(areas: readonly RecordOf<'area'>[]): AreaLabel[] {
  const spots = areas.map(({ title, address, location }) => ({
    title,
    address,
    dot: roundPoint(projectPoint(location)),
  }));
  const dots = spots.map(({ dot }) => createBoxAround(dot, mapSizes.dot));
  const choices = spots.map((spot, index) =>
    listCandidates(spot).filter(
      ({ labelBox, target }) =>
        isOnMap(target) && dots.every((dot, other) => other === index || !overlaps(labelBox, dot)),
    ),
  );
  // Those with the fewest choices choose first.
  const order = choices
    .map((_, index) => index)
    .toSorted((one, other) => countChoices(choices, one) - countChoices(choices, other));
  const chosen = chooseLabels(order.map((index) => choices[index] ?? []));
  if (!chosen)
    throw new Error('The names of the areas do not fit on the map. Change the sizes in lib/views/map-layout.ts.');
  return chosen.toSorted((one, other) => one.title.localeCompare(other.title));
}

const countChoices = (choices: readonly AreaLabel[][], index: number): number => choices[index]?.length ?? 0;

/** One place for each, none of which meets another; the first in the order of the choices. */
function chooseLabels(choices: readonly AreaLabel[][], taken: AreaLabel[] = []): AreaLabel[] | undefined {
  const [first, ...rest] = choices;
  if (!first) return taken;
  for (const place of first) {
    if (taken.some(({ target }) => overlaps(target, place.target))) continue;
    const found = chooseLabels(rest, [...taken, place]);
    if (found) return found;
  }
  return undefined;
}

/** The ways to write a name beside its dot: right, left, below, above, and a little higher or lower. */
function listCandidates({ title, address, dot }: Pick<AreaLabel, 'title' | 'address' | 'dot'>): AreaLabel[] {
  const lines = breakLines(title);
  const width = Math.max(...lines.map(({ length }) => length)) * mapSizes.letter * 0.56;
  const height = lines.length * mapSizes.line;
  const beside = mapSizes.dot + mapSizes.gap;
  const sideways = [0, -0.5, 0.5, -1, 1].flatMap((shift) => [
    { anchor: 'start' as const, x: dot.x + beside, middle: dot.y + shift * height },
    { anchor: 'end' as const, x: dot.x - beside, middle: dot.y + shift * height },
  ]);
  const upright = [1, -1].map((side) => ({
    anchor: 'middle' as const,
    x: dot.x,
    middle: dot.y + side * (beside + height / 2),
  }));
  return [...sideways, ...upright].map(({ anchor, x, middle }) => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const labelBox = { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
    return {
      title,
      address,
      dot,
      label: { lines, anchor, ...roundPoint({ x, y: labelBox.top + mapSizes.line * 0.76 }) },
      labelBox,
      target: enlargeTarget(labelBox),
    };
  });
}

/** A long name on two lines of about the same length. */
function breakLines(title: string): string[] {
  if (title.length <= 15) return [title];
  const spaces = [...title.matchAll(/ /g)].map(({ index }) => index);
  const middle = spaces.toSorted(
    (one, other) => Math.abs(one - title.length / 2) - Math.abs(other - title.length / 2),
  )[0];
  return middle === undefined ? [title] : [title.slice(0, middle), title.slice(middle + 1)];
}

const roundPoint = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x), y: Math.round(y) });
const createBoxAround = ({ x, y }: { x: number; y: number }, by: number): Box => ({
  left: x - by,
  right: x + by,
  top: y - by,
  bottom: y + by,
});

/** A box that a finger can press. */
function enlargeTarget({ left, right, top, bottom }: Box): Box {
  const more = Math.max(0, (mapSizes.leastTarget - (bottom - top)) / 2);
  return {
    left: Math.round(left),
    right: Math.round(right),
    top: Math.round(top - more),
    bottom: Math.round(bottom + more),
  };
}

const isOnMap = ({ left, right, top, bottom }: Box): boolean =>
  left >= 0 && top >= 0 && right <= mapView.width && bottom <= mapView.height;

/** Whether two boxes share any piece of the map. */
export const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
