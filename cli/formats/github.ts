import { sayProblem } from '#lib/content/diagnostic';
import type { Checked } from './format.ts';
import { tallyOf } from './text.ts';

/** For GitHub: each problem as a note beside its line in the pull request. */
export const asGithub = (checked: Checked): string[] => [
  ...checked.problems.map((problem) => {
    const place = { file: problem.file, line: problem.line, col: problem.column, title: problem.rule };
    const properties = Object.entries(place).map(([name, value]) => `${name}=${inProperty(String(value))}`);
    return `::${problem.severity} ${properties.join(',')}::${inMessage(sayProblem(problem))}`;
  }),
  tallyOf(checked),
];

// GitHub reads a line break as the end of the command, and a comma or colon as the end of a property.
const inMessage = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
