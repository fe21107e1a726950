import { readFiles } from '#lib/content/files';
import type { Library } from '#lib/content/library';
import { readLibrary } from '#lib/content/read-library';
import { getNextReviewDate } from '#lib/content/review-date';
import type { AnyRecord } from '#lib/schema/types';
import { addDays, daysBetween, formatDate } from '#lib/text/dates';
import { formatCount } from '#lib/text/format';
import { isOutdated } from '#lib/views/contacts-for-place';
import type { Command } from './command.ts';
import { dayOption, parseDayOption, parseDays } from './day.ts';

type Due = { record: AnyRecord; due: string };

const defaultDays = 30;

/** Lists the records that should be compared with their sources again, by area and owner. */
export const staleCommand: Command = {
  help: 'Lists the records that should be compared with their sources again, by area and owner.',
  options: {
    days: { value: '30', help: `Also what falls due in so many days. ${defaultDays} days, unless you say.` },
    ...dayOption,
  },
  examples: ['stale', 'stale -- --days 90'],
  run(_words, context, given) {
    const day = parseDayOption(given, context);
    const within = parseDays(given, context, { defaultDays: defaultDays, min: 0 });
    if (!day || within === undefined) return 1;
    const { library } = readLibrary(readFiles('content'));
    const all = library.records;
    const until = addDays(day, within);
    const due = all.map((record) => ({ record, due: getNextReviewDate(record) })).filter((each) => each.due <= until);
    for (const [group, these] of Map.groupBy(due, ({ record }) => getOwnerGroup(record, library))) {
      context.print(`${group}: ${formatCount(these.length, 'record', 'records')}`);
      for (const each of these.toSorted((one, other) => one.due.localeCompare(other.due))) {
        context.print(`  ${lineOf(each, day)}`);
      }
    }
    const old = library.all('contact').filter(({ confirmed }) => isOutdated(confirmed, day));
    if (old.length > 0) context.print(`Contact details that nobody has confirmed for two years: ${old.length}`);
    for (const { file, confirmed } of old) context.print(`  ${file}  published ${formatDate(confirmed)}`);
    context.print(
      `${formatCount(due.length, 'record is', 'records are')} due up to ${formatDate(until)}, of ${all.length.toLocaleString('en-GB')}.`,
    );
    return 0;
  },
};

const lineOf = ({ record, due }: Due, day: string): string => {
  const left = daysBetween(day, due);
  const when = left < 0 ? `due for ${formatCount(-left, 'day', 'days')}` : `due in ${formatCount(left, 'day', 'days')}`;
  return `${record.file}  checked ${formatDate(record.checked)}, ${when}`;
};

/** The area that a record is about, with who looks after it, where the area says so. */
function getOwnerGroup(record: AnyRecord, { find }: Library): string {
  const ids = record.type === 'area' ? [record.id] : 'area' in record ? [record.area] : [];
  const [id = undefined] = 'areas' in record ? (record.areas ?? []) : ids;
  const area = id ? find('area', id) : undefined;
  return area ? `${area.title}${area.owner ? ` (${area.owner})` : ''}` : 'Of no one area';
}
