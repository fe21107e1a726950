import type { Position, Severity, TextEdit } from './diagnostic.ts';
import type { FieldPath } from './front-matter.ts';
import type { Library } from './library.ts';
import type { ParsedRecord } from './parse-file.ts';

/** What is said of a rule: docs/editing.md has a section for each, made of these words. */
export type RuleText = {
  id: string;
  severity: Severity;
  /** What is wrong, in a sentence. */
  sentence: string;
  example: string;
  why?: string;
  /** What to do about it. */
  suggestion: string;
};

/** Something that breaks a rule: the field or the place in the text, what is wrong, and how to fix it. */
export type Finding = { at: FieldPath | Position; message: string; suggestion: string; edit?: TextEdit };

/**
 * A rule that stops the build. What is right today is right tomorrow: it never knows the day. A tolerant rule looks at
 * texts alone, and so is also asked where fields of the record are wrong or missing.
 */
export type ErrorRule = RuleText & {
  severity: 'error';
  tolerant?: true;
  find(entry: ParsedRecord, library: Library): Iterable<Finding>;
};

/** A rule that only warns. It may depend on the day, written like 2020-03-31. */
export type WarningRule = RuleText & {
  severity: 'warning';
  find(entry: ParsedRecord, library: Library, today: string): Iterable<Finding>;
};

/** A rule about what records say, beyond the shape of their fields. */
export type Rule = ErrorRule | WarningRule;
