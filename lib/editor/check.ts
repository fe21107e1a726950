import { parseArgs } from 'node:util';
import { londonDay } from '#lib/clock';
import { type ContentFile, readFiles } from '#lib/content/files';
import { movedAway } from '#lib/content/moved';
import { inReadingOrder } from '#lib/content/problem';
import { readLibrary } from '#lib/content/read';
import { listInWords } from '#lib/text/words';
import type { Format } from './formats/format.ts';
import { asGithub } from './formats/github.ts';
import { asJson } from './formats/json.ts';
import { asMarkdown } from './formats/markdown.ts';
import { asSarif } from './formats/sarif.ts';
import { asText, howMany } from './formats/text.ts';
import { repairedFiles } from './repair.ts';
import type { Tools } from './tools.ts';

const formats: Record<string, Format> = {
  text: asText,
  github: asGithub,
  sarif: asSarif,
  json: asJson,
  markdown: asMarkdown,
};

const usage = [
  'npm run content check                     every problem of every content file',
  'npm run content check -- --fix            puts right what is sure: forms of dates, quotes, spaces, links',
  'npm run content check -- --since main     and every page that was moved since then without its old address',
  'npm run content check content/offers      only those of a folder, or of a file',
  `npm run content check -- --format github  for another reader: ${listInWords(Object.keys(formats), 'or')}`,
];

/** Checks the content folder and says what it found. Fails when there is an error; warnings never fail. */
export function check(words: string[], tools: Tools): number {
  const { say } = tools;
  const asked = read(words);
  if (typeof asked === 'string') {
    return explain(asked, say);
  }
  const found = readFiles('content');
  const nowhere = asked.places.find((place) => !found.some(({ path }) => isIn([place], path)));
  if (nowhere) return explain(`There is no file at ${nowhere}.`, say);
  const earlier = asked.since ? tools.filesAt?.(asked.since, ['content']) : [];
  if (!earlier) return explain(`Git knows no revision "${asked.since}".`, say);
  const files = asked.fix ? repairAll(found, asked.places, tools) : found;
  const { library, problems } = readLibrary(files, londonDay());
  const shown = inReadingOrder([...problems, ...movedAway(earlier, files, library)]).filter((problem) =>
    isIn(asked.places, problem.file),
  );
  for (const line of asked.format({ files: files.length, problems: shown })) say(line);
  return howMany(shown, 'error') === 0 ? 0 : 1;
}

/** Writes every file that can be repaired for sure, and gives back the files as they then are. */
function repairAll(files: readonly ContentFile[], places: readonly string[], { say, write }: Tools): ContentFile[] {
  const after = repairedFiles(files, londonDay(), (path) => isIn(places, path));
  for (const [index, { path, bytes }] of after.entries()) {
    if (bytes === files[index]?.bytes) continue;
    write(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    say(`${path} was put right.`);
  }
  return after;
}

/** Says what is wrong, where something is, and how the check is used. */
function explain(wrong: string, say: Tools['say']): number {
  for (const line of [wrong, ...usage].filter(Boolean)) say(line);
  return wrong === '' ? 0 : 1;
}

/** What was asked for; a text where it cannot be done, and an empty one where help was asked for. */
function read(words: string[]): { format: Format; fix: boolean; since: string | undefined; places: string[] } | string {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        fix: { type: 'boolean', default: false },
        since: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    if (values.help) return '';
    const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
    if (!format) return `There is no format "${values.format}".`;
    return {
      format,
      fix: values.fix,
      since: values.since,
      places: positionals.map((place) => place.replaceAll('\\', '/').replace(/^\.\/|\/$/g, '')),
    };
  } catch (error) {
    return (error as Error).message;
  }
}

const isIn = (places: readonly string[], file: string): boolean =>
  places.length === 0 || places.some((place) => file === place || file.startsWith(`${place}/`));
