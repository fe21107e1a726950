import type { Command } from './command.ts';

/** A command and what it does, on one line of the list. */
export const formatUsageLine = (name: string, { help }: Command): string =>
  `npm run content ${name.padEnd(12)} ${help}`;

/** How a command is typed. npm keeps options to itself unless two hyphens stand before them. */
export function formatInvocation(name: string, { words, options }: Command): string {
  const after = [words, options && '[-- options]'].filter(Boolean).join(' ');
  return `npm run content ${name}${after && ` ${after}`}`;
}

/** What --help says of a command. */
export function listUsage(name: string, command: Command): string[] {
  const options = Object.entries(command.options ?? {}).map(
    ([option, { value, help }]) => `  ${`--${option}${value ? ` ${value}` : ''}`.padEnd(20)} ${help}`,
  );
  const examples = (command.examples ?? []).map((example) => `  npm run content ${example}`);
  return [
    command.help,
    '',
    formatInvocation(name, command),
    ...(options.length > 0 ? ['', ...options] : []),
    ...(examples.length > 0 ? ['', 'For example:', ...examples] : []),
  ];
}
