import { fieldsInWords } from './field-docs.ts';
import type { Tools } from './command-context.ts';

/** Writes docs/fields.md from the model. */
export function writeFields(_words: string[], { say, write }: Tools): number {
  write('docs/fields.md', fieldsInWords());
  say('docs/fields.md is up to date.');
  return 0;
}
