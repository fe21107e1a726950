import { parseArgs } from 'node:util';
import type { Command, ParsedOptions } from './command.ts';
import type { CommandContext } from './command-context.ts';

/** What somebody typed after the name of a command, or a sentence that says why it cannot be read. */
export type Arguments = { words: string[]; given: ParsedOptions } | { refused: string };

/**
 * Reads what was typed after the name of a command. npm takes an option for its own when no "--" stands before it, and
 * hands it on in the environment: an option without a value is honoured from there, and one whose value was lost is
 * refused, so that nothing is ever done without an option that was asked for.
 */
export function readArguments(command: Command, typed: string[], { environment = {} }: CommandContext): Arguments {
  const declared = Object.entries(command.options ?? {});
  const fromNpm: string[] = [];
  for (const [option, { value: example }] of declared) {
    const kept = environment[`npm_config_${option.replaceAll('-', '_')}`];
    if (!kept || kept === 'false') continue;
    if (!example) fromNpm.push(`--${option}`);
    else if (kept !== 'true') fromNpm.push(`--${option}=${kept}`);
    else return { refused: `npm kept "--${option}" for itself. Put two hyphens before the options: -- --${option} …` };
  }
  const options = Object.fromEntries(
    declared.map(([option, { value }]) => [option, { type: value ? 'string' : 'boolean' }]),
  ) as Record<string, { type: 'string' | 'boolean' }>;
  try {
    const { values, positionals } = parseArgs({ args: [...fromNpm, ...typed], options, allowPositionals: true });
    return { words: positionals, given: createParsedOptions(values) };
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
      throw error;
    const [sentence = ''] = error.message.split('. ');
    return { refused: `${sentence.replace(/\.$/, '')}.` };
  }
}

const createParsedOptions = (values: Record<string, unknown>): ParsedOptions => ({
  has: (option) => values[option] !== undefined,
  text: (option) => (typeof values[option] === 'string' ? values[option] : undefined),
});
