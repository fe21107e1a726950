import { type Diagnostic, formatDiagnostic } from '#lib/content/diagnostic';
import { formatCount, formatList } from '#lib/text/format';
import type { CheckReport } from './format.ts';

/** For people: a line for each problem, then how many there are. */
export const formatText = (checked: CheckReport): string[] => [
  ...checked.diagnostics.map(formatDiagnostic),
  formatTotals(checked),
];

/** "970 content files, 2 errors and 1 warning." */
export function formatTotals({ files, diagnostics }: CheckReport): string {
  const errors = countSeverity(diagnostics, 'error');
  const warnings = countSeverity(diagnostics, 'warning');
  const found = [
    errors && formatCount(errors, 'error', 'errors'),
    warnings && formatCount(warnings, 'warning', 'warnings'),
  ];
  const said = formatList(found.filter((each) => typeof each === 'string')) || 'no problems';
  return `${formatCount(files, 'content file', 'content files')}, ${said}.`;
}

export const countSeverity = (diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): number =>
  diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
