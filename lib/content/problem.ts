/** One thing that an editor must fix. */
export type Problem = {
  /** The rule that found it; docs/editing.md has a section of this name. */
  rule: string;
  file: string;
  /** Counted from 1, as editors count. */
  line: number;
  column: number;
  /** The field, such as sources.0.source; none for a problem of the text or of the whole file. */
  field?: string;
  /** What is wrong, without a full stop. */
  wrong: string;
  /** What to do about it, as whole sentences. */
  fix: string;
};

export type Position = { line: number; column: number };

/** "content/offers/breakfast.md:7:9  closes: "31 March" is not a date we can read. Write it as 2020-03-31." */
export const formatProblem = ({ file, line, column, field, wrong, fix }: Problem): string =>
  `${file}:${line}:${column}  ${field ? `${field}: ` : ''}${wrong}. ${fix}`;

/** Problems in the order in which an editor meets them: by file, then from top to bottom. */
export const inReadingOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (one, other) => one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column,
  );
