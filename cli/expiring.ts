import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { getOfferStatus } from '#lib/offers/status';
import type { RecordOf } from '#lib/schema/types';
import { daysBetween, formatDate, requirePeriod } from '#lib/text/dates';
import { formatCount } from '#lib/text/format';
import type { Command } from './command.ts';
import { dayOption, parseDayOption, parseDays } from './day.ts';

const defaultDays = 60;

/** Lists the offers that are about to open or close, the nearest first. */
export const expiringCommand: Command = {
  help: 'Lists the offers that are announced, open or close soon, with the days that are left.',
  options: { days: { value: '60', help: `How far to look. ${defaultDays} days, unless you say.` }, ...dayOption },
  examples: ['expiring', 'expiring -- --on 2018-03-01 --days 90'],
  run(_words, context, given) {
    const day = parseDayOption(given, context);
    const within = parseDays(given, context, { defaultDays: defaultDays, min: 1 });
    if (!day || within === undefined) return 1;
    const { library } = readLibrary(readFiles('content'));
    const turns = library
      .all('offer')
      .flatMap((offer) => listTurns(offer, day))
      .filter(({ left }) => left >= 0 && left <= within)
      .toSorted((one, other) => one.left - other.left);
    for (const { offer, what, when, left } of turns) {
      const days = left === 0 ? 'today' : `in ${formatCount(left, 'day', 'days')}`;
      context.print(`${days.padStart(11)}  ${what} ${formatDate(when)}  ${offer.title}  ${offer.file}`);
    }
    context.print(`${formatCount(turns.length, 'change', 'changes')} in the ${within} days from ${formatDate(day)}.`);
    return 0;
  },
};

/** The days on which an offer is announced, is known to be open, opens and closes, where it is not over for another reason. */
function listTurns(offer: RecordOf<'offer'>, day: string) {
  const isOver = ['full', 'replaced', 'closed'].includes(getOfferStatus(offer, day).status);
  const { announced, openBy, opens, closes } = offer;
  const turn = (what: string, when: string, on: string) => ({ offer, what, when, left: daysBetween(day, on) });
  return [
    ...(announced ? [turn('announced ', announced, requirePeriod(announced).first)] : []),
    ...(openBy ? [turn('open by   ', openBy, requirePeriod(openBy).last)] : []),
    ...(opens ? [turn('opens     ', opens, requirePeriod(opens).first)] : []),
    ...(closes && !isOver ? [turn('closes    ', closes, requirePeriod(closes).last)] : []),
  ];
}
