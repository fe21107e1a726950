import { escapeInvisible } from '#lib/text/escape-invisible';
import { formatCount } from '#lib/text/format';

/** An error stops the build; a warning never does. */
export type Severity = 'error' | 'warning';

/** One thing that an editor must fix, or should look at. */
export type Diagnostic = {
  /** The rule that found it; docs/editing.md has a section of this name. */
  rule: string;
  severity: Severity;
  file: string;
  /** Counted from 1, as editors count. */
  line: number;
  column: number;
  /** The field, such as sources.0.source; none for a problem of the text or of the whole file. */
  field?: string;
  /** What is wrong, without a full stop. */
  message: string;
  /** What to do about it, as whole sentences. */
  suggestion: string;
  /** What a program may do about it, where that is sure to be right. */
  edit?: TextEdit;
};

/** A piece of one line, and what should stand in its place. */
export type TextEdit = Position & { oldText: string; newText: string };

/** What reading a file found, before it is known how severe it is. */
export type UnratedDiagnostic = Omit<Diagnostic, 'severity'>;

export type Position = { line: number; column: number };

/** A field as an editor finds it: "funding, entry 1, from, entry 2" for funding.0.from.1. */
const fieldInWords = (field: string): string =>
  field
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? `entry ${Number(part) + 1}` : part))
    .join(', ');

/** What is wrong and how to fix it: "closes: "31 March" is not a date we can read. Write it as 2020-03-31." */
export const formatMessage = ({ field, message, suggestion }: Diagnostic): string =>
  `${field ? `${fieldInWords(field)}: ` : ''}${message}. ${suggestion}`;

/** The same with its place, and "warning" where the build goes on: "content/offers/breakfast.md:7:9  closes: …". */
export const formatDiagnostic = (diagnostic: Diagnostic): string =>
  `${escapeInvisible(diagnostic.file)}:${diagnostic.line}:${diagnostic.column}  ${diagnostic.severity === 'warning' ? 'warning: ' : ''}${formatMessage(diagnostic)} [${diagnostic.rule}]`;

/** Problems in the order in which an editor meets them: by file, then from top to bottom. */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.toSorted(
    (one, other) => one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column,
  );

/** More of one kind in one file help nobody: they have one cause, or are put right one after the other. */
const mostAlike = 10;
/** What is still to be written is a list of things to do, and told in full. */
const toldInFull = ['gap'];

/** Problems without the many of one rule in one file; a line says how many were left out. Those that a program repairs all stay. */
export function withoutRepetition(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const alike = Map.groupBy(
    diagnostics.filter(({ edit, rule }) => !edit && !toldInFull.includes(rule)),
    ({ file, rule }) => `${file} ${rule}`,
  );
  return diagnostics.flatMap((diagnostic) => {
    const group = alike.get(`${diagnostic.file} ${diagnostic.rule}`) ?? [];
    const place = group.indexOf(diagnostic);
    if (place < 0 || group.length <= mostAlike + 1) return [diagnostic];
    if (place < mostAlike) return [diagnostic];
    if (place > mostAlike) return [];
    const { field: _field, ...rest } = diagnostic;
    const message = `${formatCount(group.length - mostAlike, 'more problem', 'more problems')} of this kind stand in the file`;
    return [{ ...rest, message: message, suggestion: 'Put right those above, and check again.' }];
  });
}
