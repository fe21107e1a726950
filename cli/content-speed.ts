import { getLondonDay } from '#lib/clock';
import { type ContentFile, readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { formatCount } from '#lib/text/format';
import type { CommandContext } from './command-context.ts';

/** How many records are checked, and the most seconds that it may take. */
const targets = [
  { records: 1_000, seconds: 2 },
  { records: 10_000, seconds: 15 },
];
/** Copies of these would be at odds with one another: a number for each priority, words that mean one thing. */
const uncopiedFiles = /^content\/(priorities|search-words)\//;

/** Times the whole check, warnings included, over as many records as wanted: the library, and copies under other names. */
export function measureContentSpeed(_words: string[], { print, now }: CommandContext): number {
  const files = readFiles('content');
  const results = targets.map(({ records, seconds }) => {
    const many = createCopies(files, records);
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const began = now();
    const usedBefore = processorSeconds();
    const { diagnostics } = readLibrary(many, getLondonDay());
    const took = (now() - began) / 1000;
    const used = processorSeconds() - usedBefore;
    const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
    print(
      `${formatCount(many.length, 'record', 'records')} checked in ${took.toFixed(2)} s, ${used.toFixed(2)} s of the processor (at most ${seconds} are wanted), ` +
        `${megabytes.toFixed(0)} MB more memory, ${formatCount(diagnostics.length, 'problem', 'problems')}`,
    );
    // On a machine that is shared, the clock says as much about the neighbours as about us.
    return Math.min(took, used) <= seconds;
  });
  print(`${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB of memory at most, in one process.`);
  return results.every(Boolean) ? 0 : 1;
}

const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** So many files: the library, then copies of it, each with a name and a title of its own. */
function createCopies(files: readonly ContentFile[], records: number): ContentFile[] {
  const often = files.filter(({ path }) => !uncopiedFiles.test(path));
  const rounds = Math.ceil((records - files.length) / often.length);
  const further = Array.from({ length: rounds }, (_round, index) => often.map((file) => createCopy(file, index + 2)));
  return [...files, ...further.flat()].slice(0, records);
}

function createCopy({ path, bytes }: ContentFile, copy: number): ContentFile {
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/^(title: )("?)(.*?)("?)$/m, `$1$2${copy}: $3$4`)
    .replace(/^title: (\d+: .*)$/m, (_line, title) => `title: ${JSON.stringify(title.replaceAll('"', ''))}`);
  return { path: path.replace(/\.(md|yaml)$/, `-${copy}.$1`), bytes: new TextEncoder().encode(text) };
}
