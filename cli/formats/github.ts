import { formatMessage } from '#lib/content/diagnostic';
import type { CheckReport } from './format.ts';
import { formatTotals } from './text.ts';

/** For GitHub: each problem as a note beside its line in the pull request. */
export const formatGithub = (checked: CheckReport): string[] => [
  ...checked.diagnostics.map((diagnostic) => {
    const place = { file: diagnostic.file, line: diagnostic.line, col: diagnostic.column, title: diagnostic.rule };
    const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${diagnostic.severity} ${properties.join(',')}::${escapeMessage(formatMessage(diagnostic))}`;
  }),
  formatTotals(checked),
];

// GitHub reads a line break as the end of the command, and a comma or colon as the end of a property.
const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
