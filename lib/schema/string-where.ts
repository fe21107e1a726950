import * as z from 'zod';

/** What an editor is told when a value fails a test of ours: what is wrong with it, how to fix it, and how a program may. */
export type ValueMessage = { wrong: string; fix: string; mend?: (text: string) => string | undefined };

/** Advice in the form that zod carries along to the formatter of problems. */
export const createValueMessage = (wrong: string, fix: string, mend?: ValueMessage['mend']): { params: ValueMessage } => ({
  params: { wrong, fix, mend },
});

/** A text that must pass a test. */
export const stringWhere = (
  passes: (text: string) => boolean,
  wrong: string,
  fix: string,
  mend?: ValueMessage['mend'],
): z.ZodString => z.string().refine(passes, createValueMessage(wrong, fix, mend));
