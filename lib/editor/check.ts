import { parseArgs } from 'node:util';
import { londonDay } from '#lib/clock';
import { type ContentFile, readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read';
import { listInWords } from '#lib/text/words';
import type { Format } from './formats/format.ts';
import { asGithub } from './formats/github.ts';
import { asJson } from './formats/json.ts';
import { asMarkdown } from './formats/markdown.ts';
import { asSarif } from './formats/sarif.ts';
import { asText, howMany } from './formats/text.ts';
import { repaired } from './repair.ts';
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
  const files = asked.fix ? repairAll(found, asked.places, tools) : found;
  const { problems } = readLibrary(files, londonDay());
  const shown = problems.filter((problem) => isIn(asked.places, problem.file));
  for (const line of asked.format({ files: files.length, problems: shown })) say(line);
  return howMany(shown, 'error') === 0 ? 0 : 1;
}

/** Writes every file that can be repaired for sure, and gives back the files as they then are. */
function repairAll(files: readonly ContentFile[], places: readonly string[], { say, write }: Tools): ContentFile[] {
  const byFile = Object.groupBy(readLibrary(files, londonDay()).problems, ({ file }) => file);
  return files.map((file) => {
    const text = isIn(places, file.path) ? repaired(file, byFile[file.path] ?? []) : undefined;
    if (text === undefined) return file;
    write(file.path, text);
    say(`${file.path} was put right.`);
    return { ...file, bytes: new TextEncoder().encode(text) };
  });
}

/** Says what is wrong, where something is, and how the check is used. */
function explain(wrong: string, say: Tools['say']): number {
  for (const line of [wrong, ...usage].filter(Boolean)) say(line);
  return wrong === '' ? 0 : 1;
}

/** What was asked for; a text where it cannot be done, and an empty one where help was asked for. */
function read(words: string[]): { format: Format; fix: boolean; places: string[] } | string {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        fix: { type: 'boolean', default: false },
        help: { type: 'boolean' },
      },
    });
    if (values.help) return '';
    const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
    if (!format) return `There is no format "${values.format}".`;
    return {
      format,
      fix: values.fix,
      places: positionals.map((place) => place.replaceAll('\\', '/').replace(/^\.\/|\/$/g, '')),
    };
  } catch (error) {
    return (error as Error).message;
  }
}

const isIn = (places: readonly string[], file: string): boolean =>
  places.length === 0 || places.some((place) => file === place || file.startsWith(`${place}/`));
