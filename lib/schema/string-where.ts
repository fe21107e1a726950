import * as z from 'zod';

/** What an editor is told when a value fails a test of ours: what is wrong with it, how to fix it, and how a program may. */
export type Advice = { wrong: string; fix: string; mend?: (text: string) => string | undefined };

/** Advice in the form that zod carries along to the formatter of problems. */
export const advice = (wrong: string, fix: string, mend?: Advice['mend']): { params: Advice } => ({
  params: { wrong, fix, mend },
});

/** A text that must pass a test. */
export const textThat = (
  passes: (text: string) => boolean,
  wrong: string,
  fix: string,
  mend?: Advice['mend'],
): z.ZodString => z.string().refine(passes, advice(wrong, fix, mend));
