import { check } from './check.ts';
import { contentSpeed } from './content-speed.ts';
import { coverage } from './coverage.ts';
import { makeNew } from './new.ts';
import { readability } from './readability.ts';
import { searchQuality } from './search-quality.ts';
import { searchSpeed } from './search-speed.ts';
import type { Tools } from './tools.ts';
import { writeFields } from './write-fields.ts';
import { writeRules } from './write-rules.ts';

type Command = { help: string; run(words: string[], tools: Tools): number };

const commands: Record<string, Command> = {
  check: { help: 'Finds every problem of every content file, and says how to fix it.', run: check },
  new: { help: 'Makes the file of a new record, like: npm run content new offer free-books', run: makeNew },
  coverage: { help: 'Lists what rests on each source, and what is not known of each area.', run: coverage },
  readability: { help: 'Says how hard the summaries and texts are to read.', run: readability },
  search: { help: 'Scores the search against tests/search/judgements.yaml.', run: searchQuality },
  speed: { help: 'Times the search over the library and over 10 and 100 copies of it.', run: searchSpeed },
  'check-speed': { help: 'Times the check over 1,000 and 10,000 records.', run: contentSpeed },
  fields: { help: 'Writes docs/fields.md anew from the model.', run: writeFields },
  rules: { help: 'Writes the section of each rule in docs/editing.md anew.', run: writeRules },
};

/** Runs one command of "npm run content". Returns the exit code: 0 when all is well. */
export function run([name = 'help', ...words]: string[], tools: Tools): number {
  const command = commands[name];
  if (command) return command.run(words, tools);
  for (const [each, { help }] of Object.entries(commands)) tools.say(`npm run content ${each.padEnd(12)} ${help}`);
  return name === 'help' ? 0 : 1;
}
