import { type Diagnostic, formatMessage } from '#lib/content/diagnostic';
import { escapeInvisible } from '#lib/text/escape-invisible';
import type { CheckReport } from './format.ts';
import { formatTotals } from './text.ts';

/** A summary that nobody can read helps nobody, and GitHub cuts long ones off. */
const maxRows = 200;

/** For the summary of a pull request: a table of errors, and one of warnings. */
export const formatMarkdown = (checked: CheckReport): string[] => [
  '## The content check',
  '',
  formatTotals(checked),
  ...createTable('Errors, which must be put right', checked.diagnostics, 'error'),
  ...createTable('Warnings, which stop nothing', checked.diagnostics, 'warning'),
];

function createTable(heading: string, diagnostics: readonly Diagnostic[], severity: Diagnostic['severity']): string[] {
  const wanted = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
  if (wanted.length === 0) return [];
  const rows = wanted
    .slice(0, maxRows)
    .map(
      (diagnostic) =>
        `| ${escapeCell(diagnostic.file)}:${diagnostic.line}:${diagnostic.column} | ${escapeCell(formatMessage(diagnostic))} | ${diagnostic.rule} |`,
    );
  const left = wanted.length - rows.length;
  const more = left > 0 ? ['', `And ${left} more: run the check on your own computer to see them all.`] : [];
  return ['', `### ${heading}`, '', '| where | what | rule |', '| --- | --- | --- |', ...rows, ...more];
}

/** Content in a cell of a table: nothing in it is read as Markdown or HTML, and nobody is called by an @. */
const escapeCell = (text: string): string =>
  escapeInvisible(text)
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\\`*_{}[\]()#+!|~@]/g, (sign) => `\\${sign}`)
    .replaceAll('\\@', '&#64;')
    .replaceAll('://', '&#58;//');
