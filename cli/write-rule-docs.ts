import { readFiles } from '#lib/content/files';
import type { CommandContext } from './command-context.ts';
import { createRuleDocs, lineAboveRules } from './rule-docs.ts';

const guide = 'docs/editing.md';

/** Writes the section of each rule in docs/editing.md from the rules themselves. */
export function writeRuleDocs(_words: string[], { print, write }: CommandContext): number {
  const file = readFiles('docs').find(({ path }) => path === guide);
  const [above] = new TextDecoder().decode(file?.bytes).split(lineAboveRules);
  write(guide, `${above}${lineAboveRules}\n\n${createRuleDocs()}`);
  print(`The rules in ${guide} are up to date.`);
  return 0;
}
