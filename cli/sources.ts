import { readFiles } from '#lib/content/files';
import type { Library } from '#lib/content/library';
import { readLibrary } from '#lib/content/read-library';
import type { CommandContext } from './command-context.ts';

/** Prints for each source the records that rest on it, and for each area what is there and what is not known. */
export function listSources(_words: string[], { print }: CommandContext): number {
  const { library } = readLibrary(readFiles('content'));
  const unused = printSources(library, print);
  printAreas(library, print);
  print(`${unused.length === 0 ? 'Every source is used.' : `Nothing rests on: ${unused.join(', ')}.`}`);
  return unused.length === 0 ? 0 : 1;
}

function printSources({ all, linksTo }: Library, say: CommandContext['print']): string[] {
  const unused: string[] = [];
  for (const source of all('source')) {
    const resting = [...new Set(linksTo(source).map(({ record }) => record.file))];
    say(`source ${source.id} (${source.kind}): ${resting.length} records`);
    for (const file of resting) say(`  ${file}`);
    if (resting.length === 0) unused.push(source.id);
  }
  return unused;
}

function printAreas({ all }: Library, say: CommandContext['print']): void {
  for (const area of all('area')) {
    const priorities = all('priority').filter((record) => record.area === area.id);
    const activities = all('activity').filter((record) => record.area === area.id);
    const targets = priorities.flatMap((priority) => priority.targets ?? []);
    say(
      `area ${area.id}: ${priorities.length} priorities, ${activities.length} activities, ${targets.length} targets, ${area.sources.length} sources`,
    );
    const gaps = [area, ...priorities, ...activities].flatMap(({ file, unknown = [] }) =>
      unknown.map((gap) => ({ file, gap })),
    );
    for (const { file, gap } of gaps) say(`  not known: ${gap} (${file})`);
  }
}
