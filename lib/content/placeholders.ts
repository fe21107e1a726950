import { collectTexts } from '#lib/schema/texts-in-value';
import type { Path } from './front-matter.ts';
import type { Position } from './diagnostic.ts';

/** What stands in a new file where something must still be written. Nothing is published while one is left. */
export const gapMark = 'TODO';

/** Whether a text is marked as unfinished. */
export const isGap = (text: string): boolean => new RegExp(`\\b${gapMark}\\b`).test(text);

/** The ways to every unfinished text of a value. */
export const gapsIn = (value: unknown): Path[] =>
  [...collectTexts(value)].filter(({ text }) => isGap(text)).map(({ path }) => path);

/** The places of every unfinished part of a text below the fields. */
export const gapsInText = (text: string): Position[] =>
  text
    .split('\n')
    .flatMap((line, index) => (isGap(line) ? [{ line: index + 1, column: line.indexOf(gapMark) + 1 }] : []));

/** Whether what is wrong at a place follows from a gap there: at the place itself, or inside it. */
export const isFromGap = (path: Path, gaps: readonly Path[]): boolean =>
  gaps.some((gap) => gap.every((key, index) => path[index] === key));

/** What an editor is told of a gap. */
export const gapAdvice = {
  rule: 'gap',
  wrong: `${gapMark} marks what must still be written`,
  fix: 'Write it in its place, or take the line out if the site does not need it.',
};
