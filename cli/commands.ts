import { MissingFolder } from '#lib/content/files';
import { findNearest } from '#lib/text/nearest';
import { readArguments } from './arguments.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { contentSpeed } from './content-speed.ts';
import { coverage } from './sources.ts';
import { decisions } from './decisions.ts';
import { diff } from './diff.ts';
import { expiring } from './expiring.ts';
import { findRecordsCommand } from './find-records.ts';
import { guide } from './command-docs.ts';
import { links } from './links.ts';
import { makeNew } from './new.ts';
import { owners } from './owners.ts';
import { readability } from './readability.ts';
import { rename } from './rename.ts';
import { schemas } from './schemas.ts';
import { searchQuality } from './search-quality.ts';
import { searchSpeed } from './search-speed.ts';
import { stale } from './stale.ts';
import type { Tools } from './command-context.ts';
import { usageLine, usageOf } from './usage.ts';
import { writeFields } from './write-field-docs.ts';
import { writeRules } from './write-rule-docs.ts';

/** Every command, in the order in which an editor meets them. */
export const commands: Readonly<Record<string, Command>> = {
  check,
  new: makeNew,
  find: findRecordsCommand,
  rename,
  diff,
  expiring,
  stale,
  links,
  coverage: { help: 'Lists what rests on each source, and what is not known of each area.', run: coverage },
  decisions,
  readability: { help: 'Says how hard the summaries and texts are to read.', run: readability },
  search: {
    help: 'Scores the search against tests/search/judgements.yaml.',
    options: { all: { help: 'Shows every query that is not answered perfectly.' } },
    run: searchQuality,
  },
  speed: { help: 'Times the search over the library and over 10 and 100 copies of it.', run: searchSpeed },
  'check-speed': { help: 'Times the check over 1,000 and 10,000 records.', run: contentSpeed },
  fields: { help: 'Writes docs/fields.md anew from the model.', run: writeFields },
  rules: { help: 'Writes the section of each rule in docs/editing.md anew.', run: writeRules },
  schemas,
  owners,
  guide: {
    help: 'Writes docs/commands.md anew from the commands.',
    run: (_words, { say, write }) => {
      write('docs/commands.md', guide(commands));
      say('docs/commands.md is up to date.');
      return 0;
    },
  },
};

const isHelp = (word: string): boolean => word === '--help' || word === '-h';

/** Runs one command of "npm run content". Returns the exit code: 0 when all is well. */
export async function run(words: string[], tools: Tools): Promise<number> {
  try {
    return await runOne(words, tools);
  } catch (error) {
    // In the wrong folder nothing is broken: a sentence says more than where in the program it was noticed.
    if (!(error instanceof MissingFolder)) throw error;
    tools.say(error.message);
    return 1;
  }
}

function runOne([name = 'help', ...words]: string[], tools: Tools): number | Promise<number> {
  const command = commands[name];
  if (!command) return list(name, tools);
  if (words.some(isHelp)) {
    for (const line of usageOf(name, command)) tools.say(line);
    return 0;
  }
  const read = readArguments(command, words, tools);
  if ('words' in read) return command.run(read.words, tools, read.given);
  tools.say(`${read.refused} See: npm run content ${name} -- --help`);
  return 1;
}

function list(name: string, { say }: Tools): number {
  const isAsked = name === 'help' || isHelp(name);
  const likely = findNearest(name, Object.keys(commands));
  if (!isAsked) say(`There is no command "${name}".${likely ? ` Did you mean "${likely}"?` : ''}`);
  for (const [each, command] of Object.entries(commands)) say(usageLine(each, command));
  say('Each says more with --help, like: npm run content find -- --help');
  return isAsked ? 0 : 1;
}
