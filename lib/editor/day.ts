import { londonDay } from '#lib/clock';
import { readDate } from '#lib/text/dates';
import type { Given } from './command.ts';
import type { Tools } from './tools.ts';

/** The option that every command has that looks at a day. */
export const onOption = { on: { value: '2018-12-01', help: 'Looks from this day instead of today.' } } as const;

/** The day that a command looks from: the one of --on, the one that was set, or today in London. */
export function dayOf(given: Given, { setDay, say }: Tools): string | undefined {
  const asked = given.text('on') ?? setDay;
  if (asked === undefined) return londonDay();
  if (asked.length === 10 && readDate(asked)) return asked;
  say(`"${asked}" is not a day we can read. Write it as 2018-12-01.`);
  return undefined;
}
