import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { createFinder, findRecords } from '#lib/finder/find';
import { emptyQuery } from '#lib/finder/query';
import { formatCount } from '#lib/text/format';
import type { Command } from './command.ts';
import { dayOption, parseDayOption } from './day.ts';

const mostShown = 10;

/** Finds records by words, through the search of the site, and says in which files they lie. */
export const findRecordsCommand: Command = {
  help: 'Finds records by words, through the site’s own search, and says in which files they lie.',
  words: '<words>',
  options: dayOption,
  examples: ['find breakfast club', 'find key stage 2 maths Norwich'],
  run(words, context, given) {
    const day = parseDayOption(given, context);
    if (!day) return 1;
    if (words.length === 0) {
      context.print('Say what to look for, like: npm run content find breakfast club');
      return 1;
    }
    context.progress?.('Reading the content…');
    const { library } = readLibrary(readFiles('content'));
    const { total, results } = findRecords(
      createFinder(library, day),
      { ...emptyQuery, words: words.join(' ') },
      undefined,
    );
    for (const { record, nestedHits } of results(0, mostShown)) {
      context.print(`${record.file}  ${record.title}`);
      for (const nestedHit of nestedHits.slice(0, 3)) context.print(`  ${nestedHit.file}  ${nestedHit.title}`);
    }
    const more = total > mostShown ? ` The first ${mostShown} are shown. Another word finds fewer.` : '';
    context.print(`${formatCount(total, 'result', 'results')}.${more}`);
    return total > 0 ? 0 : 1;
  },
};
