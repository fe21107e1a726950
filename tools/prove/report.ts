/** A figure beside the bound that it must keep. */
export type Finding = {
  what: string;
  figure: number;
  unit: string;
  bound: number;
  is: 'at most' | 'at least' | 'exactly';
};

const findings: (Finding & { isKept: boolean })[] = [];

/** Prints a figure beside its bound, and remembers whether the bound was kept. */
export function report(finding: Finding): void {
  const { what, figure, unit, bound, is } = finding;
  const isKept = is === 'exactly' ? figure === bound : is === 'at most' ? figure <= bound : figure >= bound;
  findings.push({ ...finding, isKept });
  const shown = (number: number) => (Number.isInteger(number) ? String(number) : number.toFixed(number < 10 ? 2 : 1));
  console.log(`${isKept ? 'kept  ' : 'BROKEN'}  ${what}: ${shown(figure)} ${unit} (${is} ${shown(bound)})`);
}

/** Prints a figure that has no bound of its own. */
export const note = (words: string): void => console.log(`        ${words}`);

/** The last line, and the code that the program ends with. */
export function conclude(): number {
  const broken = findings.filter(({ isKept }) => !isKept).length;
  console.log(`\n${findings.length} bounds, ${broken} broken.`);
  return broken === 0 ? 0 : 1;
}
