import type { CommandContext } from './command-context.ts';
import { createFieldDocs } from './field-docs.ts';

/** Writes docs/fields.md from the model. */
export function writeFieldDocs(_words: string[], { print, write }: CommandContext): number {
  write('docs/fields.md', createFieldDocs());
  print('docs/fields.md is up to date.');
  return 0;
}
