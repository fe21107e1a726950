import { visible } from '#lib/text/visible';

/** An error stops the build; a warning never does. */
export type Severity = 'error' | 'warning';

/** One thing that an editor must fix, or should look at. */
export type Problem = {
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
  wrong: string;
  /** What to do about it, as whole sentences. */
  fix: string;
  /** What a program may do about it, where that is sure to be right. */
  repair?: Repair;
};

/** A piece of one line, and what should stand in its place. */
export type Repair = Position & { was: string; now: string };

/** What reading a file found, before it is known how severe it is. */
export type Found = Omit<Problem, 'severity'>;

export type Position = { line: number; column: number };

/** What is wrong and how to fix it: "closes: "31 March" is not a date we can read. Write it as 2020-03-31." */
export const sayProblem = ({ field, wrong, fix }: Problem): string => `${field ? `${field}: ` : ''}${wrong}. ${fix}`;

/** The same with its place, and "warning" where the build goes on: "content/offers/breakfast.md:7:9  closes: …". */
export const formatProblem = (problem: Problem): string =>
  `${visible(problem.file)}:${problem.line}:${problem.column}  ${problem.severity === 'warning' ? 'warning: ' : ''}${sayProblem(problem)} [${problem.rule}]`;

/** Problems in the order in which an editor meets them: by file, then from top to bottom. */
export const inReadingOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (one, other) => one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column,
  );
