import type { Diagnostic } from '#lib/content/diagnostic';

/** What a check found: how many files it read, and every problem that is to be shown. */
export type CheckReport = { files: number; diagnostics: readonly Diagnostic[] };

/** Says what a check found, in lines for one kind of reader. */
export type DiagnosticFormatter = (checked: CheckReport) => string[];
