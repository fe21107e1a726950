import { check } from './check.ts';

type Say = (line: string) => void;
type Command = { help: string; run(words: string[], say: Say): number };

const commands: Record<string, Command> = {
  check: { help: 'Finds every problem of every content file, and says how to fix it.', run: check },
};

/** Runs one command of "npm run content". Returns the exit code: 0 when all is well. */
export function run([name = 'help', ...words]: string[], say: Say): number {
  const command = commands[name];
  if (command) return command.run(words, say);
  for (const [each, { help }] of Object.entries(commands)) say(`npm run content ${each.padEnd(10)} ${help}`);
  return name === 'help' ? 0 : 1;
}
