import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { createFinder } from '#lib/finder/find';
import { formatCount } from '#lib/text/format';
import {
  feedsInWords,
  pagesInWords,
  redirectsInWords,
  type Site,
  searchesInWords,
  statusesInWords,
} from './changes.ts';
import type { Command } from './command.ts';
import { dayOf, onOption } from './day.ts';

/** Says what readers will see changed between a revision and the files as they lie here. */
export const diff: Command = {
  help: 'Says what readers will see changed since this work parted from a branch or a revision of git: pages, feeds, statuses of offers, searches.',
  words: '<revision>',
  options: onOption,
  examples: ['diff origin/main', 'diff HEAD~3'],
  run([revision], tools, given) {
    const day = dayOf(given, tools);
    if (!day) return 1;
    if (!revision || !tools.filesAt) {
      tools.say('Say since when, like: npm run content diff origin/main');
      return 1;
    }
    const siteOf = (files: ReturnType<typeof readFiles>, name: string): Site => {
      tools.progress?.(`Reading ${name}…`);
      const { library, diagnostics } = readLibrary(files);
      if (diagnostics.length > 0) {
        tools.say(`> ${name} has ${formatCount(diagnostics.length, 'problem', 'problems')}, so something may be missing below.`);
      }
      return { library, finder: createFinder(library, day), day };
    };
    const old = tools.filesAt(revision, ['content']);
    if (!old) {
      tools.say(`git knows no "${revision}". Say a branch, a tag or a commit, like origin/main.`);
      return 1;
    }
    const before = siteOf(old, revision);
    const after = siteOf(readFiles('content'), 'the content here');
    const parts: [string, string[]][] = [
      ['Pages', pagesInWords(before, after)],
      ['Old addresses', redirectsInWords(before, after)],
      ['Statuses of offers', statusesInWords(before, after)],
      ['Feeds', feedsInWords(before, after)],
      ['Searches', searchesInWords(before, after)],
    ];
    tools.progress?.('');
    for (const [title, lines] of parts) {
      tools.say(`## ${title}\n`);
      for (const line of lines.length > 0 ? lines : ['Nothing changes.'])
        tools.say(lines.length > 0 ? `- ${line}` : line);
      tools.say('');
    }
    return 0;
  },
};
