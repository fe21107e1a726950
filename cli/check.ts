import { getLondonDay } from '#lib/clock';
import { type ContentFile, readFiles } from '#lib/content/files';
import { findMovedPages } from '#lib/content/moved-pages';
import { sortDiagnostics } from '#lib/content/diagnostic';
import { readLibrary } from '#lib/content/read-library';
import { formatList } from '#lib/text/format';
import type { Command } from './command.ts';
import type { Format } from './formats/format.ts';
import { asGithub } from './formats/github.ts';
import { asJson } from './formats/json.ts';
import { asMarkdown } from './formats/markdown.ts';
import { asSarif } from './formats/sarif.ts';
import { asText, howMany } from './formats/text.ts';
import { projectPath } from './project-path.ts';
import { repairedFiles } from './repair.ts';
import type { Tools } from './command-context.ts';

const formats: Record<string, Format> = {
  text: asText,
  github: asGithub,
  sarif: asSarif,
  json: asJson,
  markdown: asMarkdown,
};

/** Checks the content folder and says what it found. Fails when there is an error; warnings never fail. */
export const check: Command = {
  help: 'Finds every problem of every content file, and says how to fix it.',
  words: '[folder or file]',
  options: {
    fix: {
      help: 'Puts right what is sure: forms of dates, quotes round numbers, broken letters, spaces at line ends, links.',
    },
    since: { value: 'main', help: 'Looks also for pages that were moved since then without their old address.' },
    format: { value: 'text', help: `For another reader: ${formatList(Object.keys(formats), 'or')}.` },
  },
  examples: ['check', 'check content/offers', 'check -- --fix'],
  run(words, tools, given) {
    const refuse = (wrong: string): number => {
      tools.say(`${wrong} See: npm run content check -- --help`);
      return 1;
    };
    const name = given.text('format') ?? 'text';
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (!format) return refuse(`There is no format "${name}".`);
    const found = readFiles('content');
    const places = words.map((place) => projectPath(place, tools));
    const nowhere = places.find((place) => !found.some(({ path }) => isIn([place], path)));
    if (nowhere) return refuse(`There is no file at ${nowhere}.`);
    const since = given.text('since');
    const earlier = since ? tools.filesAt?.(since, ['content']) : [];
    if (!earlier) return refuse(`Git knows no revision "${since}".`);
    const files = given.has('fix') ? repairAll(found, places, tools) : found;
    const { library, diagnostics } = readLibrary(files, getLondonDay());
    const shown = sortDiagnostics([...diagnostics, ...findMovedPages(earlier, files, library)]).filter(({ file }) =>
      isIn(places, file),
    );
    for (const line of format({ files: files.length, diagnostics: shown })) tools.say(line);
    return howMany(shown, 'error') === 0 ? 0 : 1;
  },
};

/** Writes every file that can be repaired for sure, and gives back the files as they then are. */
function repairAll(files: readonly ContentFile[], places: readonly string[], { say, write }: Tools): ContentFile[] {
  const after = repairedFiles(files, getLondonDay(), (path) => isIn(places, path));
  for (const [index, { path, bytes }] of after.entries()) {
    if (bytes === files[index]?.bytes) continue;
    write(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    say(`${path} was put right.`);
  }
  return after;
}

const isIn = (places: readonly string[], file: string): boolean =>
  places.length === 0 || places.some((place) => file === place || file.startsWith(`${place}/`));
