// biome-ignore-all lint/style/noExcessiveLinesPerFile: longer than the limit since before there was one; split it when you change it
import { getNodeStart } from '#lib/markdown/find-nodes';
import { parseMarkdown } from '#lib/markdown/parse';
import { type ContentType, listFields, takenFields } from '#lib/schema/define-type';
import { byAge } from '#lib/schema/topics';
import { type AnyRecord, getType, type TypeName, typeNames } from '#lib/schema/types';
import { addIndefiniteArticle, formatList } from '#lib/text/format';
import { findNearest } from '#lib/text/nearest';
import { slugPattern } from '#lib/text/slug';
import type { Position, UnratedDiagnostic } from './diagnostic.ts';
import { decodeFile, depthMessage } from './file-text.ts';
import type { ContentFile } from './files.ts';
import { type FieldDiagnostic, formatIssues } from './format-issues.ts';
import { type FieldPath, type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { findTooDeep, isPotentiallySlow, maxParseMs, runWithinLimits } from './limits.ts';
import { findPlaceholders, findPlaceholdersInText, isInPlaceholder, placeholderMessage } from './placeholders.ts';
import { type SplitAmount, splitAmountsIn } from './split-amounts.ts';
import { schemaWithout, tellOfTaken } from './taken-fields.ts';

/** A record with its fields as they are written, the text of its file, and the means to say where each field stands. */
export type ParsedRecord = {
  record: AnyRecord;
  written: object;
  text: string;
  locate(path: FieldPath): Position;
  /** The fields that are not written in the file, because another record says them. */
  taken: readonly string[];
};

/**
 * What one file gave: an entry, or the reasons why there is none and what could be read all the same, which is no
 * record. The place is known even where the content is not.
 */
export type ParsedFile = {
  location?: FileLocation;
  entry?: ParsedRecord;
  partial?: ParsedRecord;
  diagnostics: UnratedDiagnostic[];
};

type FileLocation = { type: TypeName; id: string; folder: string | undefined };

/** What each file gave when it was last read, so that a file that has not changed is not parsed again. */
const lastParsed = new Map<string, { file: ContentFile; parsed: ParsedFile }>();

/** Reads one content file. It never throws for what an editor wrote, and it never mends it. */
export function parseFile(file: ContentFile): ParsedFile {
  const last = lastParsed.get(file.path);
  if (last && last.file.refused === file.refused && Buffer.compare(last.file.bytes, file.bytes) === 0)
    return last.parsed;
  const parsed = parseAnew(file);
  lastParsed.set(file.path, { file, parsed });
  return parsed;
}

function parseAnew(file: ContentFile): ParsedFile {
  const placed = locateFile(file.path);
  if ('message' in placed) return { diagnostics: [{ ...getTopOfFile(file.path), ...placed }] };
  const read = decodeFile(file);
  const { text } = read;
  if (text === undefined) return { location: placed, diagnostics: read.diagnostics };
  const parsed = runWithinLimits(
    () => parseText(file.path, placed, text),
    isPotentiallySlow(text) ? maxParseMs : undefined,
  );
  if (parsed === 'depth') return { location: placed, diagnostics: [{ ...getTopOfFile(file.path), ...depthMessage }] };
  if (parsed === 'time') return { location: placed, diagnostics: [{ ...getTopOfFile(file.path), ...timeoutMessage }] };
  return withProblems(placed, parsed.result, read.diagnostics);
}

/** What was read, and what its letters alone showed. A text with such a problem is never shown. */
function withProblems(
  place: FileLocation,
  { entry, partial, diagnostics }: Omit<ParsedFile, 'place'>,
  inLetters: UnratedDiagnostic[],
): ParsedFile {
  if (inLetters.length === 0)
    return { location: place, ...(entry && { entry }), ...(partial && { partial }), diagnostics };
  const readable = entry ?? partial;
  return { location: place, ...(readable && { partial: readable }), diagnostics: [...inLetters, ...diagnostics] };
}

/** What can be done about a value, and how a program may do it: a number lacks quotes, or a date has another form. */
function createTextEdit(
  split: FrontMatter,
  path: FieldPath,
  suggestion: string,
  { autofix, lacksQuotes }: Pick<FieldDiagnostic, 'autofix' | 'lacksQuotes'>,
) {
  const was = autofix || lacksQuotes ? split.written(path) : undefined;
  if (!was) return { suggestion };
  const now = lacksQuotes ? JSON.stringify(was) : autofix?.(was.replace(/^(["'])(.*)\1$/, '$2'));
  if (!now) return { suggestion };
  const edit = { ...split.locate(path), oldText: was, newText: now };
  return { suggestion: lacksQuotes ? `Put quotes round it: ${now}.` : suggestion, edit };
}

const timeoutMessage = {
  rule: 'time',
  message: 'the file takes too long to read',
  suggestion: 'Look for long runs of brackets, stars or underscores, and take them out.',
};

function parseText(file: string, { type: name, id, folder }: FileLocation, text: string): Omit<ParsedFile, 'place'> {
  const type = getType(name);
  const { split, body: written = '', diagnostics: unreadable } = parseFrontMatter(text, type.body !== 'none');
  const body = written.trim() === '' ? undefined : parseMarkdown(written);
  const deep = body && findTooDeep(body);
  const inText: UnratedDiagnostic[] = [
    ...unreadable.map((diagnostic) => ({ file, ...diagnostic })),
    ...(deep ? [{ file, ...getNodeStart(deep), ...depthMessage }] : []),
  ];
  const entryOf = (
    values: object,
    written: object,
    locate: ParsedRecord['locate'],
    taken: readonly string[],
  ): ParsedRecord => ({
    record: { type: name, id, file, address: type.address(id), body: deep ? undefined : body, ...values } as never,
    written,
    text,
    locate,
    taken,
  });
  if (!split) return { partial: entryOf({}, {}, () => ({ line: 1, column: 1 }), []), diagnostics: inText };
  const { values, data, taken, diagnostics: found } = readFields(file, type, folder, split, text);
  // Of a value that a # swallowed whole, one line is enough.
  const inFields = found.filter(
    ({ rule, line }) => rule !== 'field-missing' || !unreadable.some((each) => each.line === line),
  );
  const gapsBelow = findPlaceholdersInText(split.body).map((place) => ({ file, ...place, ...placeholderMessage }));
  const diagnostics = [...inText, ...inFields, ...gapsBelow];
  // What is merely unfinished can be looked at in a preview.
  const isSound = values && [...inText, ...inFields].every(({ rule }) => rule === placeholderMessage.rule);
  return isSound
    ? { entry: entryOf(values, data, split.locate, taken), diagnostics }
    : { partial: entryOf(data, data, split.locate, taken), diagnostics };
}

/** The fields of a file, checked; and as they stand there, however wrong. */
function readFields(file: string, type: ContentType, folder: string | undefined, split: FrontMatter, text: string) {
  const data = { ...(split.data as Record<string, unknown>) };
  const told = checkFolderField(type.folderField, data);
  if (type.folderField) data[type.folderField] = folder;
  const taken = takenFields(type, data);
  told.push(...tellOfTaken(taken, data));
  for (const field of taken) delete data[field];
  const checked = schemaWithout(type.schema, taken).safeParse(data);
  const gaps = findPlaceholders(data);
  const amounts = splitAmountsIn(data, split, text);
  const known = [...gaps, ...amounts.map(({ path }) => path)];
  told.push(...gaps.map((path) => ({ path, ...placeholderMessage })), ...amounts.map(tellOfAmount));
  if (!checked.success) {
    told.push(
      ...formatIssues(type.name as TypeName, checked.error.issues, data).filter(
        ({ path }) => !isInPlaceholder(path, known),
      ),
    );
  }
  const order = listFields(type).map((field) => field.name);
  const say = ({ path, rule, message, suggestion, ...mending }: FieldDiagnostic): UnratedDiagnostic => ({
    file,
    ...(rule === 'field-missing' ? split.locateMissing(path, order) : split.locate(path)),
    field: path.join('.'),
    rule,
    message,
    ...createTextEdit(split, path, suggestion, mending),
  });
  return { values: checked.data && inOrder(checked.data), data, taken, diagnostics: told.map(say) };
}

/** The values of a record, its key stages by age however they were written. */
function inOrder(values: { keyStages?: Parameters<typeof byAge>[0] }): object {
  return { ...values, ...(values.keyStages && { keyStages: byAge(values.keyStages) }) };
}

const tellOfAmount = ({ path, whole }: SplitAmount): FieldDiagnostic => ({
  rule: 'no-split-amount',
  path,
  message: `the comma inside "${whole}" splits it into two items`,
  suggestion: `Put quotes round it: "${whole}".`,
});

/** The page on which a content file is read; none for a file in the wrong place. */
export function getPageOfFile(path: string): string | undefined {
  const place = locateFile(path);
  return 'type' in place ? getType(place.type).address(place.id).split('#')[0] : undefined;
}

const getTopOfFile = (file: string) => ({ file, line: 1, column: 1 });

function checkFolderField(field: string | undefined, data: Record<string, unknown>): FieldDiagnostic[] {
  if (!field || !(field in data)) return [];
  const message = 'is written in the file, but the folder already says it';
  return [
    {
      rule: 'field-folder',
      path: [field] as FieldPath,
      message: message,
      suggestion: 'Take the line out. To change it, move the file to another folder.',
    },
  ];
}

/** Endings of texts; a file with any other came into the folder by chance. */
const textEnding = /\.(?:md|markdown|ya?ml|txt)$/i;

function locateFile(path: string): FileLocation | Pick<UnratedDiagnostic, 'rule' | 'message' | 'suggestion'> {
  const rule = 'file-place';
  const [, folder = '', ...rest] = path.split('/');
  const name = typeNames.find((each) => getType(each).folder === folder);
  if (!name) {
    const folders = typeNames.map((each) => getType(each).folder);
    const likely = findNearest(folder, folders);
    const suggestion = likely ? `Did you mean content/${likely}?` : `The folders are ${formatList(folders)}.`;
    return rest.length > 0
      ? { rule, message: `content/${folder} is not a folder of content`, suggestion: suggestion }
      : { rule, message: 'the file lies outside the folders of content', suggestion: `Move it. ${suggestion}` };
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
      message: 'the file lies in the wrong place',
      suggestion: `Move it, so that its path looks like ${shape}${type.fileEnding}.`,
    };
  }
  if (!parts.every((part) => slugPattern.test(part))) {
    const message = `"${id}" cannot be part of an address`;
    return {
      rule: 'file-name',
      message: message,
      suggestion: 'Rename the file: small letters and numbers, with hyphens between words.',
    };
  }
  return { type: name, id, folder: type.folderField ? parts[0] : undefined };
}

function wrongEnding(
  { singular, fileEnding, body }: ContentType,
  file: string,
): Pick<UnratedDiagnostic, 'rule' | 'message' | 'suggestion'> {
  const rule = 'file-place';
  if (!textEnding.test(file)) {
    const message = `${file.slice(file.lastIndexOf('/') + 1)} is not a content file`;
    return {
      rule,
      message: message,
      suggestion: 'Take it out. Only files that end in .md or .yaml belong in content.',
    };
  }
  const hyphens = body === 'none' ? '' : ', and put a line of three hyphens above and below its fields';
  return {
    rule,
    message: `the file of ${addIndefiniteArticle(singular)} ends in ${fileEnding}`,
    suggestion: `Change the ending of the file's name to ${fileEnding}${hyphens}.`,
  };
}
