import { formatProblem, type Problem } from '#lib/content/diagnostic';
import { formatCount, formatList } from '#lib/text/format';
import type { Checked } from './format.ts';

/** For people: a line for each problem, then how many there are. */
export const asText = (checked: Checked): string[] => [...checked.problems.map(formatProblem), tallyOf(checked)];

/** "970 content files, 2 errors and 1 warning." */
export function tallyOf({ files, problems }: Checked): string {
  const errors = howMany(problems, 'error');
  const warnings = howMany(problems, 'warning');
  const found = [errors && formatCount(errors, 'error', 'errors'), warnings && formatCount(warnings, 'warning', 'warnings')];
  const said = formatList(found.filter((each) => typeof each === 'string')) || 'no problems';
  return `${formatCount(files, 'content file', 'content files')}, ${said}.`;
}

export const howMany = (problems: readonly Problem[], severity: Problem['severity']): number =>
  problems.filter((problem) => problem.severity === severity).length;
