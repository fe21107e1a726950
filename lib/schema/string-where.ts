import * as z from 'zod';

/** What an editor is told when a value fails a test of ours: what is wrong with it, how to fix it, and how a program may. */
export type ValueMessage = { message: string; suggestion: string; autofix?: (text: string) => string | undefined };

/** Advice in the form that zod carries along to the formatter of problems. */
export const createValueMessage = (
  message: string,
  suggestion: string,
  autofix?: ValueMessage['autofix'],
): { params: ValueMessage } => ({
  params: { message, suggestion, autofix },
});

/** A text that must pass a test. */
export const stringWhere = (
  passes: (text: string) => boolean,
  message: string,
  suggestion: string,
  autofix?: ValueMessage['autofix'],
): z.ZodString => z.string().refine(passes, createValueMessage(message, suggestion, autofix));
