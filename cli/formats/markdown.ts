import { type Diagnostic, formatMessage } from '#lib/content/diagnostic';
import { escapeInvisible } from '#lib/text/escape-invisible';
import type { Checked } from './format.ts';
import { tallyOf } from './text.ts';

/** A summary that nobody can read helps nobody, and GitHub cuts long ones off. */
const mostRows = 200;

/** For the summary of a pull request: a table of errors, and one of warnings. */
export const asMarkdown = (checked: Checked): string[] => [
  '## The content check',
  '',
  tallyOf(checked),
  ...tableOf('Errors, which must be put right', checked.diagnostics, 'error'),
  ...tableOf('Warnings, which stop nothing', checked.diagnostics, 'warning'),
];

function tableOf(heading: string, diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): string[] {
  const wanted = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
  if (wanted.length === 0) return [];
  const rows = wanted
    .slice(0, mostRows)
    .map(
      (diagnostic) =>
        `| ${inCell(diagnostic.file)}:${diagnostic.line}:${diagnostic.column} | ${inCell(formatMessage(diagnostic))} | ${diagnostic.rule} |`,
    );
  const left = wanted.length - rows.length;
  const more = left > 0 ? ['', `And ${left} more: run the check on your own computer to see them all.`] : [];
  return ['', `### ${heading}`, '', '| where | what | rule |', '| --- | --- | --- |', ...rows, ...more];
}

/** Content in a cell of a table: nothing in it is read as Markdown or HTML, and nobody is called by an @. */
const inCell = (text: string): string =>
  escapeInvisible(text)
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\\`*_{}[\]()#+!|~@]/g, (sign) => `\\${sign}`)
    .replaceAll('\\@', '&#64;')
    .replaceAll('://', '&#58;//');
