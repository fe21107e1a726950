import { getLondonDay } from '#lib/clock';
import { parseDate } from '#lib/text/dates';
import type { Given } from './command.ts';
import type { Tools } from './command-context.ts';

/** The option that every command has that looks at a day. */
export const onOption = { on: { value: '2018-12-01', help: 'Looks from this day instead of today.' } } as const;

/** The whole days that --days gives, or the usual number; says so where it is no number or too small. */
export function daysOf(
  given: Given,
  { say }: Tools,
  { unasked, least }: { unasked: number; least: number },
): number | undefined {
  const asked = given.text('days');
  const days = Number(asked ?? unasked);
  if (Number.isInteger(days) && days >= least) return days;
  say(`"${asked}" is not a number of days. Write it like ${unasked}.`);
  return undefined;
}

/** The day that a command looks from: the one of --on, the one that was set, or today in London. */
export function dayOf(given: Given, { setDay, say }: Tools): string | undefined {
  const asked = given.text('on') ?? setDay;
  if (asked === undefined) return getLondonDay();
  if (asked.length === 10 && parseDate(asked)) return asked;
  say(`"${asked}" is not a day we can read. Write it as 2018-12-01.`);
  return undefined;
}
