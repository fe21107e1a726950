import { formatProblem, type Problem } from '#lib/content/diagnostic';
import { count, listInWords } from '#lib/text/format';
import type { Checked } from './format.ts';

/** For people: a line for each problem, then how many there are. */
export const asText = (checked: Checked): string[] => [...checked.problems.map(formatProblem), tallyOf(checked)];

/** "970 content files, 2 errors and 1 warning." */
export function tallyOf({ files, problems }: Checked): string {
  const errors = howMany(problems, 'error');
  const warnings = howMany(problems, 'warning');
  const found = [errors && count(errors, 'error', 'errors'), warnings && count(warnings, 'warning', 'warnings')];
  const said = listInWords(found.filter((each) => typeof each === 'string')) || 'no problems';
  return `${count(files, 'content file', 'content files')}, ${said}.`;
}

export const howMany = (problems: readonly Problem[], severity: Problem['severity']): number =>
  problems.filter((problem) => problem.severity === severity).length;
