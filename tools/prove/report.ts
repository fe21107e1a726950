/** A figure beside the bound that it must keep. */
type Measurement = {
  what: string;
  figure: number;
  unit: string;
  bound: number;
  is: 'at most' | 'at least' | 'exactly';
};

const measurements: (Measurement & { isKept: boolean })[] = [];

/** Prints a figure beside its bound, and remembers whether the bound was kept. */
export function report(measurement: Measurement): void {
  const { what, figure, unit, bound, is } = measurement;
  const isKept = is === 'exactly' ? figure === bound : is === 'at most' ? figure <= bound : figure >= bound;
  measurements.push({ ...measurement, isKept });
  const shown = (number: number) => (Number.isInteger(number) ? String(number) : number.toFixed(number < 10 ? 2 : 1));
  console.log(`${isKept ? 'kept  ' : 'BROKEN'}  ${what}: ${shown(figure)} ${unit} (${is} ${shown(bound)})`);
}

/** Prints a figure that has no bound of its own. */
export const note = (words: string): void => console.log(`        ${words}`);

/** The last line, and the code that the program ends with. */
export function conclude(): number {
  const broken = measurements.filter(({ isKept }) => !isKept).length;
  console.log(`\n${measurements.length} bounds, ${broken} broken.`);
  return broken === 0 ? 0 : 1;
}
