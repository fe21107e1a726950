import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { createFinder } from '#lib/finder/find';
import { formatCount } from '#lib/text/format';
import {
  describeFeeds,
  describePages,
  describeRedirects,
  describeSearches,
  describeStatuses,
  type SiteSnapshot,
} from './changes.ts';
import type { Command } from './command.ts';
import { dayOption, parseDayOption } from './day.ts';

/** Says what readers will see changed between a revision and the files as they lie here. */
export const diffCommand: Command = {
  help: 'Says what readers will see changed since this work parted from a branch or a revision of git: pages, feeds, statuses of offers, searches.',
  words: '<revision>',
  options: dayOption,
  examples: ['diff origin/main', 'diff HEAD~3'],
  run([revision], context, given) {
    const day = parseDayOption(given, context);
    if (!day) return 1;
    if (!revision || !context.readFilesAtRevision) {
      context.print('Say since when, like: npm run content diff origin/main');
      return 1;
    }
    const siteOf = (files: ReturnType<typeof readFiles>, name: string): SiteSnapshot => {
      context.progress?.(`Reading ${name}…`);
      const { library, diagnostics } = readLibrary(files);
      if (diagnostics.length > 0) {
        context.print(
          `> ${name} has ${formatCount(diagnostics.length, 'problem', 'problems')}, so something may be missing below.`,
        );
      }
      return { library, finder: createFinder(library, day), day };
    };
    const old = context.readFilesAtRevision(revision, ['content']);
    if (!old) {
      context.print(`git knows no "${revision}". Say a branch, a tag or a commit, like origin/main.`);
      return 1;
    }
    const before = siteOf(old, revision);
    const after = siteOf(readFiles('content'), 'the content here');
    const parts: [string, string[]][] = [
      ['Pages', describePages(before, after)],
      ['Old addresses', describeRedirects(before, after)],
      ['Statuses of offers', describeStatuses(before, after)],
      ['Feeds', describeFeeds(before, after)],
      ['Searches', describeSearches(before, after)],
    ];
    context.progress?.('');
    for (const [title, lines] of parts) {
      context.print(`## ${title}\n`);
      for (const line of lines.length > 0 ? lines : ['Nothing changes.'])
        context.print(lines.length > 0 ? `- ${line}` : line);
      context.print('');
    }
    return 0;
  },
};
