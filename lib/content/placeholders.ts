import { collectTexts } from '#lib/schema/texts-in-value';
import type { Position } from './diagnostic.ts';
import type { FieldPath } from './front-matter.ts';

/** What stands in a new file where something must still be written. Nothing is published while one is left. */
export const placeholderMark = 'TODO';

/** Whether a text is marked as unfinished. */
export const hasPlaceholder = (text: string): boolean => new RegExp(`\\b${placeholderMark}\\b`).test(text);

/** The ways to every unfinished text of a value. */
export const findPlaceholders = (value: unknown): FieldPath[] =>
  [...collectTexts(value)].filter(({ text }) => hasPlaceholder(text)).map(({ path }) => path);

/** The places of every unfinished part of a text below the fields. */
export const findPlaceholdersInText = (text: string): Position[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      hasPlaceholder(line) ? [{ line: index + 1, column: line.indexOf(placeholderMark) + 1 }] : [],
    );

/** Whether what is wrong at a place follows from a gap there: at the place itself, or inside it. */
export const isInPlaceholder = (path: FieldPath, gaps: readonly FieldPath[]): boolean =>
  gaps.some((gap) => gap.every((key, index) => path[index] === key));

/** What an editor is told of a gap. */
export const placeholderMessage = {
  rule: 'gap',
  message: `${placeholderMark} marks what must still be written`,
  suggestion: 'Write it in its place, or take the line out if the site does not need it.',
};
