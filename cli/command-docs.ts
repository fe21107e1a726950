import type { Command } from './command.ts';
import { formatInvocation } from './usage.ts';

/** The text of docs/commands.md: every command, as it is declared. */
export const createCommandDocs = (commands: Readonly<Record<string, Command>>): string =>
  `${[
    '# The commands for content',
    'This page is written by `npm run content guide`. Change the commands in `cli/`, not this page.',
    'Every command works without a terminal, and says more with `--help`. Options stand after two hyphens of their own, because npm keeps the others to itself.',
    ...Object.entries(commands).map(describeCommand),
  ].join('\n\n')}\n`;

function describeCommand([name, command]: [string, Command]): string {
  const rows = Object.entries(command.options ?? {}).map(
    ([option, { value, help }]) => `| \`--${option}${value ? ` ${value}` : ''}\` | ${help} |`,
  );
  const examples = (command.examples ?? []).map((example) => `npm run content ${example}`);
  return [
    `## ${name}`,
    `${command.help} Typed as \`${formatInvocation(name, command)}\`.`,
    ...(rows.length > 0 ? [['| option | what it does |', '| --- | --- |', ...rows].join('\n')] : []),
    ...(examples.length > 0 ? [['```', ...examples, '```'].join('\n')] : []),
  ].join('\n\n');
}
