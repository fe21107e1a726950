import { getLondonDay } from '#lib/clock';
import { sortDiagnostics } from '#lib/content/diagnostic';
import { type ContentFile, readFiles } from '#lib/content/files';
import { findMovedPages } from '#lib/content/moved-pages';
import { readLibrary } from '#lib/content/read-library';
import { formatList } from '#lib/text/format';
import type { Command } from './command.ts';
import type { CommandContext } from './command-context.ts';
import type { DiagnosticFormatter } from './formats/format.ts';
import { formatGithub } from './formats/github.ts';
import { formatJson } from './formats/json.ts';
import { formatMarkdown } from './formats/markdown.ts';
import { formatSarif } from './formats/sarif.ts';
import { countSeverity, formatText } from './formats/text.ts';
import { projectPath } from './project-path.ts';
import { repairFiles } from './repair.ts';

const formatters: Record<string, DiagnosticFormatter> = {
  text: formatText,
  github: formatGithub,
  sarif: formatSarif,
  json: formatJson,
  markdown: formatMarkdown,
};

/** Checks the content folder and says what it found. Fails when there is an error; warnings never fail. */
export const checkCommand: Command = {
  help: 'Finds every problem of every content file, and says how to fix it.',
  words: '[folder or file]',
  options: {
    fix: {
      help: 'Puts right what is sure: forms of dates, quotes round numbers, broken letters, spaces at line ends, links.',
    },
    since: { value: 'main', help: 'Looks also for pages that were moved since then without their old address.' },
    format: { value: 'text', help: `For another reader: ${formatList(Object.keys(formatters), 'or')}.` },
  },
  examples: ['check', 'check content/offers', 'check -- --fix'],
  run(words, context, given) {
    const refuse = (wrong: string): number => {
      context.print(`${wrong} See: npm run content check -- --help`);
      return 1;
    };
    const name = given.text('format') ?? 'text';
    const format = Object.hasOwn(formatters, name) ? formatters[name] : undefined;
    if (!format) return refuse(`There is no format "${name}".`);
    const found = readFiles('content');
    const places = words.map((place) => projectPath(place, context));
    const nowhere = places.find((place) => !found.some(({ path }) => isInside([place], path)));
    if (nowhere) return refuse(`There is no file at ${nowhere}.`);
    const since = given.text('since');
    const earlier = since ? context.readFilesAtRevision?.(since, ['content']) : [];
    if (!earlier) return refuse(`Git knows no revision "${since}".`);
    const files = given.has('fix') ? writeRepairs(found, places, context) : found;
    const { library, diagnostics } = readLibrary(files, getLondonDay());
    const shown = sortDiagnostics([...diagnostics, ...findMovedPages(earlier, files, library)]).filter(({ file }) =>
      isInside(places, file),
    );
    for (const line of format({ files: files.length, diagnostics: shown })) context.print(line);
    return countSeverity(shown, 'error') === 0 ? 0 : 1;
  },
};

/** Writes every file that can be repaired for sure, and gives back the files as they then are. */
function writeRepairs(
  files: readonly ContentFile[],
  places: readonly string[],
  { print, write }: CommandContext,
): ContentFile[] {
  const after = repairFiles(files, getLondonDay(), (path) => isInside(places, path));
  for (const [index, { path, bytes }] of after.entries()) {
    if (bytes === files[index]?.bytes) continue;
    write(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    print(`${path} was put right.`);
  }
  return after;
}

const isInside = (places: readonly string[], file: string): boolean =>
  places.length === 0 || places.some((place) => file === place || file.startsWith(`${place}/`));
