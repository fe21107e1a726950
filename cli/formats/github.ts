import { formatMessage } from '#lib/content/diagnostic';
import type { Checked } from './format.ts';
import { tallyOf } from './text.ts';

/** For GitHub: each problem as a note beside its line in the pull request. */
export const asGithub = (checked: Checked): string[] => [
  ...checked.diagnostics.map((diagnostic) => {
    const place = { file: diagnostic.file, line: diagnostic.line, col: diagnostic.column, title: diagnostic.rule };
    const properties = Object.entries(place).map(([name, value]) => `${name}=${inProperty(String(value))}`);
    return `::${diagnostic.severity} ${properties.join(',')}::${inMessage(formatMessage(diagnostic))}`;
  }),
  tallyOf(checked),
];

// GitHub reads a line break as the end of the command, and a comma or colon as the end of a property.
const inMessage = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
