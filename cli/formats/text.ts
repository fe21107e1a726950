import { formatDiagnostic, type Diagnostic } from '#lib/content/diagnostic';
import { formatCount, formatList } from '#lib/text/format';
import type { Checked } from './format.ts';

/** For people: a line for each problem, then how many there are. */
export const asText = (checked: Checked): string[] => [...checked.diagnostics.map(formatDiagnostic), tallyOf(checked)];

/** "970 content files, 2 errors and 1 warning." */
export function tallyOf({ files, diagnostics }: Checked): string {
  const errors = howMany(diagnostics, 'error');
  const warnings = howMany(diagnostics, 'warning');
  const found = [errors && formatCount(errors, 'error', 'errors'), warnings && formatCount(warnings, 'warning', 'warnings')];
  const said = formatList(found.filter((each) => typeof each === 'string')) || 'no problems';
  return `${formatCount(files, 'content file', 'content files')}, ${said}.`;
}

export const howMany = (diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): number =>
  diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
