import { getLondonDay } from '#lib/clock';
import { parseDate } from '#lib/text/dates';
import type { ParsedOptions } from './command.ts';
import type { CommandContext } from './command-context.ts';

/** The option that every command has that looks at a day. */
export const dayOption = { on: { value: '2018-12-01', help: 'Looks from this day instead of today.' } } as const;

/** The whole days that --days gives, or the usual number; says so where it is no number or too small. */
export function parseDays(
  given: ParsedOptions,
  { print }: CommandContext,
  { defaultDays, min }: { defaultDays: number; min: number },
): number | undefined {
  const asked = given.text('days');
  const days = Number(asked ?? defaultDays);
  if (Number.isInteger(days) && days >= min) return days;
  print(`"${asked}" is not a number of days. Write it like ${defaultDays}.`);
  return undefined;
}

/** The day that a command looks from: the one of --on, the one that was set, or today in London. */
export function parseDayOption(given: ParsedOptions, { today, print }: CommandContext): string | undefined {
  const asked = given.text('on') ?? today;
  if (asked === undefined) return getLondonDay();
  if (asked.length === 10 && parseDate(asked)) return asked;
  print(`"${asked}" is not a day we can read. Write it as 2018-12-01.`);
  return undefined;
}
