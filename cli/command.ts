import type { CommandContext } from './command-context.ts';

/** Something that may be said after the name of a command: --days 30, or --dry-run for one without a value. */
type CommandOption = { value?: string; help: string };

/** The options that somebody gave. */
export type ParsedOptions = {
  has(option: string): boolean;
  text(option: string): string | undefined;
};

/** One command of "npm run content". Its help, the list of all and docs/commands.md are made of what it says here. */
export type Command = {
  /** One sentence: what it does. */
  help: string;
  /** What stands after its name, such as "<type> [name]". */
  words?: string;
  options?: Readonly<Record<string, CommandOption>>;
  examples?: readonly string[];
  /** Does it. Returns the exit code, 0 when all is well. */
  run(words: string[], context: CommandContext, given: ParsedOptions): number | Promise<number>;
};
