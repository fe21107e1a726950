import { readFiles } from '#lib/content/files';
import { aboveTheRules, rulesInWords } from './rule-docs.ts';
import type { Tools } from './command-context.ts';

const guide = 'docs/editing.md';

/** Writes the section of each rule in docs/editing.md from the rules themselves. */
export function writeRules(_words: string[], { say, write }: Tools): number {
  const file = readFiles('docs').find(({ path }) => path === guide);
  const [above] = new TextDecoder().decode(file?.bytes).split(aboveTheRules);
  write(guide, `${above}${aboveTheRules}\n\n${rulesInWords()}`);
  say(`The rules in ${guide} are up to date.`);
  return 0;
}
