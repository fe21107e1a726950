import { getNextReviewDate } from '#lib/content/review-date';
import { readFiles } from '#lib/content/files';
import type { Library } from '#lib/content/library';
import { readLibrary } from '#lib/content/read-library';
import type { AnyRecord } from '#lib/schema/types';
import { isOutdated } from '#lib/views/contacts-for-place';
import { addDays, daysBetween, formatDate } from '#lib/text/dates';
import { formatCount } from '#lib/text/format';
import type { Command } from './command.ts';
import { dayOf, daysOf, onOption } from './day.ts';

type Due = { record: AnyRecord; due: string };

const daysUnasked = 30;

/** Lists the records that should be compared with their sources again, by area and owner. */
export const stale: Command = {
  help: 'Lists the records that should be compared with their sources again, by area and owner.',
  options: {
    days: { value: '30', help: `Also what falls due in so many days. ${daysUnasked} days, unless you say.` },
    ...onOption,
  },
  examples: ['stale', 'stale -- --days 90'],
  run(_words, tools, given) {
    const day = dayOf(given, tools);
    const within = daysOf(given, tools, { unasked: daysUnasked, least: 0 });
    if (!day || within === undefined) return 1;
    const { library } = readLibrary(readFiles('content'));
    const all = library.records;
    const until = addDays(day, within);
    const due = all.map((record) => ({ record, due: getNextReviewDate(record) })).filter((each) => each.due <= until);
    for (const [group, these] of Map.groupBy(due, ({ record }) => groupOf(record, library))) {
      tools.say(`${group}: ${formatCount(these.length, 'record', 'records')}`);
      for (const each of these.toSorted((one, other) => one.due.localeCompare(other.due))) {
        tools.say(`  ${lineOf(each, day)}`);
      }
    }
    const old = library.all('contact').filter(({ confirmed }) => isOutdated(confirmed, day));
    if (old.length > 0) tools.say(`Contact details that nobody has confirmed for two years: ${old.length}`);
    for (const { file, confirmed } of old) tools.say(`  ${file}  published ${formatDate(confirmed)}`);
    tools.say(`${formatCount(due.length, 'record is', 'records are')} due up to ${formatDate(until)}, of ${all.length}.`);
    return 0;
  },
};

const lineOf = ({ record, due }: Due, day: string): string => {
  const left = daysBetween(day, due);
  const when = left < 0 ? `due for ${formatCount(-left, 'day', 'days')}` : `due in ${formatCount(left, 'day', 'days')}`;
  return `${record.file}  checked ${formatDate(record.checked)}, ${when}`;
};

/** The area that a record is about, with who looks after it, where the area says so. */
function groupOf(record: AnyRecord, { find }: Library): string {
  const ids = record.type === 'area' ? [record.id] : 'area' in record ? [record.area] : [];
  const [id = undefined] = 'areas' in record ? (record.areas ?? []) : ids;
  const area = id ? find('area', id) : undefined;
  return area ? `${area.title}${area.owner ? ` (${area.owner})` : ''}` : 'Of no one area';
}
