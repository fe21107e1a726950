import { MissingFolder } from '#lib/content/files';
import { findNearest } from '#lib/text/nearest';
import { readArguments } from './arguments.ts';
import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import type { CommandContext } from './command-context.ts';
import { createCommandDocs } from './command-docs.ts';
import { measureContentSpeed } from './content-speed.ts';
import { decisionsCommand } from './decisions.ts';
import { diffCommand } from './diff.ts';
import { expiringCommand } from './expiring.ts';
import { findRecordsCommand } from './find-records.ts';
import { linksCommand } from './links.ts';
import { makeNewCommand } from './new.ts';
import { ownersCommand } from './owners.ts';
import { reportReadability } from './readability.ts';
import { renameCommand } from './rename.ts';
import { schemasCommand } from './schemas.ts';
import { evaluateSearch } from './search-quality.ts';
import { measureSearchSpeed } from './search-speed.ts';
import { listSources } from './sources.ts';
import { staleCommand } from './stale.ts';
import { formatUsageLine, listUsage } from './usage.ts';
import { writeFieldDocs } from './write-field-docs.ts';
import { writeRuleDocs } from './write-rule-docs.ts';

/** Every command, in the order in which an editor meets them. */
export const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
  new: makeNewCommand,
  find: findRecordsCommand,
  rename: renameCommand,
  diff: diffCommand,
  expiring: expiringCommand,
  stale: staleCommand,
  links: linksCommand,
  coverage: { help: 'Lists what rests on each source, and what is not known of each area.', run: listSources },
  decisions: decisionsCommand,
  readability: { help: 'Says how hard the summaries and texts are to read.', run: reportReadability },
  search: {
    help: 'Scores the search against tests/search/judgements.yaml.',
    options: { all: { help: 'Shows every query that is not answered perfectly.' } },
    run: evaluateSearch,
  },
  speed: { help: 'Times the search over the library and over 10 and 100 copies of it.', run: measureSearchSpeed },
  'check-speed': { help: 'Times the check over 1,000 and 10,000 records.', run: measureContentSpeed },
  fields: { help: 'Writes docs/fields.md anew from the model.', run: writeFieldDocs },
  rules: { help: 'Writes the section of each rule in docs/editing.md anew.', run: writeRuleDocs },
  schemas: schemasCommand,
  owners: ownersCommand,
  guide: {
    help: 'Writes docs/commands.md anew from the commands.',
    run: (_words, { print, write }) => {
      write('docs/commands.md', createCommandDocs(commands));
      print('docs/commands.md is up to date.');
      return 0;
    },
  },
};

const isHelp = (word: string): boolean => word === '--help' || word === '-h';

/** Runs one command of "npm run content". Returns the exit code: 0 when all is well. */
export async function runCommand(words: string[], context: CommandContext): Promise<number> {
  try {
    return await runOne(words, context);
  } catch (error) {
    // In the wrong folder nothing is broken: a sentence says more than where in the program it was noticed.
    if (!(error instanceof MissingFolder)) throw error;
    context.print(error.message);
    return 1;
  }
}

function runOne([name = 'help', ...words]: string[], context: CommandContext): number | Promise<number> {
  const command = commands[name];
  if (!command) return listCommands(name, context);
  if (words.some(isHelp)) {
    for (const line of listUsage(name, command)) context.print(line);
    return 0;
  }
  const read = readArguments(command, words, context);
  if ('words' in read) return command.run(read.words, context, read.given);
  context.print(`${read.refused} See: npm run content ${name} -- --help`);
  return 1;
}

function listCommands(name: string, { print }: CommandContext): number {
  const isAsked = name === 'help' || isHelp(name);
  const likely = findNearest(name, Object.keys(commands));
  if (!isAsked) print(`There is no command "${name}".${likely ? ` Did you mean "${likely}"?` : ''}`);
  for (const [each, command] of Object.entries(commands)) print(formatUsageLine(each, command));
  print('Each says more with --help, like: npm run content find -- --help');
  return isAsked ? 0 : 1;
}
