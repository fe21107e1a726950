import { parseMarkdown } from '#lib/markdown/parse';
import { getNodeStart } from '#lib/markdown/find-nodes';
import { type ContentType, listFields, takenFields } from '#lib/schema/define-type';
import { byAge } from '#lib/schema/topics';
import { type AnyRecord, type TypeName, typeNames, getType } from '#lib/schema/types';
import { findNearest } from '#lib/text/nearest';
import { slugPattern } from '#lib/text/slug';
import { formatList, addIndefiniteArticle } from '#lib/text/format';
import { type Told, tell } from './format-issues.ts';
import { depthAdvice, textOfFile } from './file-text.ts';
import type { ContentFile } from './files.ts';
import { type Path, type Split, splitFile } from './front-matter.ts';
import { gapAdvice, gapsIn, gapsInText, isFromGap } from './placeholders.ts';
import { couldBeSlow, mostMilliseconds, tooDeepIn, withinLimits } from './limits.ts';
import type { Found, Position } from './diagnostic.ts';
import { type SplitAmount, splitAmountsIn } from './split-amounts.ts';
import { schemaWithout, tellOfTaken } from './taken-fields.ts';

/** A record with its fields as they are written, the text of its file, and the means to say where each field stands. */
export type Entry = {
  record: AnyRecord;
  written: object;
  text: string;
  locate(path: Path): Position;
  /** The fields that are not written in the file, because another record says them. */
  taken: readonly string[];
};

/**
 * What one file gave: an entry, or the reasons why there is none and what could be read all the same, which is no
 * record. The place is known even where the content is not.
 */
export type Parsed = { place?: Place; entry?: Entry; partial?: Entry; problems: Found[] };

type Place = { type: TypeName; id: string; folder: string | undefined };

/** What each file gave when it was last read, so that a file that has not changed is not parsed again. */
const lastParsed = new Map<string, { file: ContentFile; parsed: Parsed }>();

/** Reads one content file. It never throws for what an editor wrote, and it never mends it. */
export function parseFile(file: ContentFile): Parsed {
  const last = lastParsed.get(file.path);
  if (last && last.file.refused === file.refused && Buffer.compare(last.file.bytes, file.bytes) === 0)
    return last.parsed;
  const parsed = parseAnew(file);
  lastParsed.set(file.path, { file, parsed });
  return parsed;
}

function parseAnew(file: ContentFile): Parsed {
  const placed = placeOf(file.path);
  if ('wrong' in placed) return { problems: [{ ...top(file.path), ...placed }] };
  const read = textOfFile(file);
  const { text } = read;
  if (text === undefined) return { place: placed, problems: read.problems };
  const parsed = withinLimits(
    () => parseText(file.path, placed, text),
    couldBeSlow(text) ? mostMilliseconds : undefined,
  );
  if (parsed === 'depth') return { place: placed, problems: [{ ...top(file.path), ...depthAdvice }] };
  if (parsed === 'time') return { place: placed, problems: [{ ...top(file.path), ...timeAdvice }] };
  return withProblems(placed, parsed.result, read.problems);
}

/** What was read, and what its letters alone showed. A text with such a problem is never shown. */
function withProblems(place: Place, { entry, partial, problems }: Omit<Parsed, 'place'>, inLetters: Found[]): Parsed {
  if (inLetters.length === 0) return { place, ...(entry && { entry }), ...(partial && { partial }), problems };
  const readable = entry ?? partial;
  return { place, ...(readable && { partial: readable }), problems: [...inLetters, ...problems] };
}

/** What can be done about a value, and how a program may do it: a number lacks quotes, or a date has another form. */
function repairOf(split: Split, path: Path, fix: string, { mend, lacksQuotes }: Pick<Told, 'mend' | 'lacksQuotes'>) {
  const was = mend || lacksQuotes ? split.written(path) : undefined;
  if (!was) return { fix };
  const now = lacksQuotes ? JSON.stringify(was) : mend?.(was.replace(/^(["'])(.*)\1$/, '$2'));
  if (!now) return { fix };
  const repair = { ...split.locate(path), was, now };
  return { fix: lacksQuotes ? `Put quotes round it: ${now}.` : fix, repair };
}

const timeAdvice = {
  rule: 'time',
  wrong: 'the file takes too long to read',
  fix: 'Look for long runs of brackets, stars or underscores, and take them out.',
};

function parseText(file: string, { type: name, id, folder }: Place, text: string): Omit<Parsed, 'place'> {
  const type = getType(name);
  const { split, body: written = '', problems: unreadable } = splitFile(text, type.body !== 'none');
  const body = written.trim() === '' ? undefined : parseMarkdown(written);
  const deep = body && tooDeepIn(body);
  const inText: Found[] = [
    ...unreadable.map((problem) => ({ file, ...problem })),
    ...(deep ? [{ file, ...getNodeStart(deep), ...depthAdvice }] : []),
  ];
  const entryOf = (values: object, written: object, locate: Entry['locate'], taken: readonly string[]): Entry => ({
    record: { type: name, id, file, address: type.address(id), body: deep ? undefined : body, ...values } as never,
    written,
    text,
    locate,
    taken,
  });
  if (!split) return { partial: entryOf({}, {}, () => ({ line: 1, column: 1 }), []), problems: inText };
  const { values, data, taken, problems: found } = readFields(file, type, folder, split, text);
  // Of a value that a # swallowed whole, one line is enough.
  const inFields = found.filter(
    ({ rule, line }) => rule !== 'field-missing' || !unreadable.some((each) => each.line === line),
  );
  const gapsBelow = gapsInText(split.body).map((place) => ({ file, ...place, ...gapAdvice }));
  const problems = [...inText, ...inFields, ...gapsBelow];
  // What is merely unfinished can be looked at in a preview.
  const isSound = values && [...inText, ...inFields].every(({ rule }) => rule === gapAdvice.rule);
  return isSound
    ? { entry: entryOf(values, data, split.locate, taken), problems }
    : { partial: entryOf(data, data, split.locate, taken), problems };
}

/** The fields of a file, checked; and as they stand there, however wrong. */
function readFields(file: string, type: ContentType, folder: string | undefined, split: Split, text: string) {
  const data = { ...(split.data as Record<string, unknown>) };
  const told = tellOfFolder(type.folderField, data);
  if (type.folderField) data[type.folderField] = folder;
  const taken = takenFields(type, data);
  told.push(...tellOfTaken(taken, data));
  for (const field of taken) delete data[field];
  const checked = schemaWithout(type.schema, taken).safeParse(data);
  const gaps = gapsIn(data);
  const amounts = splitAmountsIn(data, split, text);
  const known = [...gaps, ...amounts.map(({ path }) => path)];
  told.push(...gaps.map((path) => ({ path, ...gapAdvice })), ...amounts.map(tellOfAmount));
  if (!checked.success) {
    told.push(...tell(type.name as TypeName, checked.error.issues, data).filter(({ path }) => !isFromGap(path, known)));
  }
  const order = listFields(type).map((field) => field.name);
  const say = ({ path, rule, wrong, fix, ...mending }: Told): Found => ({
    file,
    ...(rule === 'field-missing' ? split.locateMissing(path, order) : split.locate(path)),
    field: path.join('.'),
    rule,
    wrong,
    ...repairOf(split, path, fix, mending),
  });
  return { values: checked.data && inOrder(checked.data), data, taken, problems: told.map(say) };
}

/** The values of a record, its key stages by age however they were written. */
function inOrder(values: { keyStages?: Parameters<typeof byAge>[0] }): object {
  return { ...values, ...(values.keyStages && { keyStages: byAge(values.keyStages) }) };
}

const tellOfAmount = ({ path, whole }: SplitAmount): Told => ({
  rule: 'no-split-amount',
  path,
  wrong: `the comma inside "${whole}" splits it into two items`,
  fix: `Put quotes round it: "${whole}".`,
});

/** The page on which a content file is read; none for a file in the wrong place. */
export function pageOfFile(path: string): string | undefined {
  const place = placeOf(path);
  return 'type' in place ? getType(place.type).address(place.id).split('#')[0] : undefined;
}

const top = (file: string) => ({ file, line: 1, column: 1 });

function tellOfFolder(field: string | undefined, data: Record<string, unknown>): Told[] {
  if (!field || !(field in data)) return [];
  const wrong = 'is written in the file, but the folder already says it';
  return [
    {
      rule: 'field-folder',
      path: [field] as Path,
      wrong,
      fix: 'Take the line out. To change it, move the file to another folder.',
    },
  ];
}

/** Endings of texts; a file with any other came into the folder by chance. */
const textEnding = /\.(?:md|markdown|ya?ml|txt)$/i;

function placeOf(path: string): Place | Pick<Found, 'rule' | 'wrong' | 'fix'> {
  const rule = 'file-place';
  const [, folder = '', ...rest] = path.split('/');
  const name = typeNames.find((each) => getType(each).folder === folder);
  if (!name) {
    const folders = typeNames.map((each) => getType(each).folder);
    const likely = findNearest(folder, folders);
    const fix = likely ? `Did you mean content/${likely}?` : `The folders are ${formatList(folders)}.`;
    return rest.length > 0
      ? { rule, wrong: `content/${folder} is not a folder of content`, fix }
      : { rule, wrong: 'the file lies outside the folders of content', fix: `Move it. ${fix}` };
  }
  const type = getType(name);
  const file = rest.join('/');
  if (!file.endsWith(type.fileEnding)) return wrongEnding(type, file);
  const id = file.slice(0, -type.fileEnding.length);
  const parts = id.split('/');
  if (parts.length !== (type.folderField ? 2 : 1)) {
    const shape = type.folderField ? `content/${folder}/${type.folderField}/name` : `content/${folder}/name`;
    return {
      rule,
      wrong: 'the file lies in the wrong place',
      fix: `Move it, so that its path looks like ${shape}${type.fileEnding}.`,
    };
  }
  if (!parts.every((part) => slugPattern.test(part))) {
    const wrong = `"${id}" cannot be part of an address`;
    return { rule: 'file-name', wrong, fix: 'Rename the file: small letters and numbers, with hyphens between words.' };
  }
  return { type: name, id, folder: type.folderField ? parts[0] : undefined };
}

function wrongEnding({ singular, fileEnding, body }: ContentType, file: string): Pick<Found, 'rule' | 'wrong' | 'fix'> {
  const rule = 'file-place';
  if (!textEnding.test(file)) {
    const wrong = `${file.slice(file.lastIndexOf('/') + 1)} is not a content file`;
    return { rule, wrong, fix: 'Take it out. Only files that end in .md or .yaml belong in content.' };
  }
  const hyphens = body === 'none' ? '' : ', and put a line of three hyphens above and below its fields';
  return {
    rule,
    wrong: `the file of ${addIndefiniteArticle(singular)} ends in ${fileEnding}`,
    fix: `Change the ending of the file's name to ${fileEnding}${hyphens}.`,
  };
}
