import * as z from 'zod';

/** What an editor is told when a value fails a test of ours: what is wrong with it, and how to fix it. */
export type Advice = { wrong: string; fix: string };

/** Advice in the form that zod carries along to the formatter of problems. */
export const advice = (wrong: string, fix: string): { params: Advice } => ({ params: { wrong, fix } });

/** A text that must pass a test. */
export const textThat = (passes: (text: string) => boolean, wrong: string, fix: string): z.ZodString =>
  z.string().refine(passes, advice(wrong, fix));
