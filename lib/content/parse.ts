import * as z from 'zod';
import { markdownTree } from '#lib/markdown/tree';
import { startOf } from '#lib/markdown/walk';
import { type ContentType, fieldsOf, takenFields } from '#lib/model/define';
import { byAge } from '#lib/model/topics';
import { type AnyRecord, type TypeName, typeNames, typeOf } from '#lib/model/types';
import { nearest } from '#lib/text/nearest';
import { slugPattern } from '#lib/text/slug';
import { listInWords } from '#lib/text/words';
import { type Told, tell } from './advice.ts';
import { depthAdvice, textOfFile } from './file-text.ts';
import type { ContentFile } from './files.ts';
import { type Path, type Split, splitFile } from './front-matter.ts';
import { gapAdvice, gapsIn, gapsInText, isFromGap } from './gaps.ts';
import { couldBeSlow, mostMilliseconds, tooDeepIn, withinLimits } from './limits.ts';
import type { Found, Position } from './problem.ts';

/** A record with the text of its file, and the means to say where in it each field stands. */
export type Entry = {
  record: AnyRecord;
  text: string;
  locate(path: Path): Position;
  /** The fields that are not written in the file, because another record says them. */
  taken: readonly string[];
};

/** What one file gave: an entry, or the reasons why there is none. The place is known even where the content is not. */
export type Parsed = { place?: Place; entry?: Entry; problems: Found[] };

type Place = { type: TypeName; id: string; folder: string | undefined };

/** Reads one content file. It never throws for what an editor wrote, and it never mends it. */
export function parseFile(file: ContentFile): Parsed {
  const placed = placeOf(file.path);
  if ('wrong' in placed) return { problems: [{ ...top(file.path), ...placed }] };
  const read = textOfFile(file);
  if ('problems' in read) return { place: placed, ...read };
  const parsed = withinLimits(
    () => parseText(file.path, placed, read.text),
    couldBeSlow(read.text) ? mostMilliseconds : undefined,
  );
  if (parsed === 'depth') return { place: placed, problems: [{ ...top(file.path), ...depthAdvice }] };
  if (parsed === 'time') return { place: placed, problems: [{ ...top(file.path), ...timeAdvice }] };
  return { place: placed, ...parsed.result };
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
  const type = typeOf(name);
  const { split, problems: unreadable } = splitFile(text, type.body !== 'none');
  if (!split) return { problems: unreadable.map((problem) => ({ file, ...problem })) };
  const data = { ...(split.data as Record<string, unknown>) };
  const told = tellOfFolder(type.folderField, data);
  if (type.folderField) data[type.folderField] = folder;
  const taken = takenFields(type, data);
  told.push(...tellOfTaken(taken, data));
  for (const field of taken) delete data[field];
  const checked = schemaWithout(type.schema, taken).safeParse(data);
  const gaps = gapsIn(data);
  told.push(...gaps.map((path) => ({ path, ...gapAdvice })));
  if (!checked.success) {
    told.push(...tell(name, checked.error.issues, data).filter(({ path }) => !isFromGap(path, gaps)));
  }
  const order = fieldsOf(type).map((field) => field.name);
  const say = ({ path, rule, wrong, fix, ...mending }: Told): Found => ({
    file,
    ...(rule === 'field-missing' ? split.locateMissing(path, order) : split.locate(path)),
    field: path.join('.'),
    rule,
    wrong,
    ...repairOf(split, path, fix, mending),
  });
  const problems = [...told.map(say), ...gapsInText(split.body).map((place) => ({ file, ...place, ...gapAdvice }))];
  // What is merely unfinished can be looked at in a preview.
  if (!checked.success || told.some(({ rule }) => rule !== gapAdvice.rule)) return { problems };
  const body = split.body.trim() === '' ? undefined : markdownTree(split.body);
  const deep = body && tooDeepIn(body);
  if (deep) return { problems: [{ file, ...startOf(deep), ...depthAdvice }] };
  const values = checked.data as { keyStages?: Parameters<typeof byAge>[0] };
  const stages = values.keyStages && { keyStages: byAge(values.keyStages) };
  const made = { type: name, id, file, address: type.address(id), body, ...checked.data, ...stages };
  return { entry: { record: made as unknown as AnyRecord, text, locate: split.locate, taken }, problems };
}

/** The page on which a content file is read; none for a file in the wrong place. */
export function pageOfFile(path: string): string | undefined {
  const place = placeOf(path);
  return 'type' in place ? typeOf(place.type).address(place.id).split('#')[0] : undefined;
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

/** The fields of a type but for some. */
const schemaWithout = (schema: ContentType['schema'], fields: readonly string[]): ContentType['schema'] =>
  fields.length === 0
    ? schema
    : z.strictObject(Object.fromEntries(Object.entries(schema.shape).filter(([name]) => !fields.includes(name))));

const tellOfTaken = (taken: readonly string[], data: Readonly<Record<string, unknown>>): Told[] =>
  taken
    .filter((field) => field in data)
    .map((field) => ({
      rule: 'field-taken',
      path: [field] as Path,
      wrong: 'is written in the file, but the record that it names already says it',
      fix: 'Take it out here. To change it, change the other record.',
    }));

function placeOf(path: string): Place | Pick<Found, 'rule' | 'wrong' | 'fix'> {
  const rule = 'file-place';
  const [, folder = '', ...rest] = path.split('/');
  const name = typeNames.find((each) => typeOf(each).folder === folder);
  if (!name) {
    const folders = typeNames.map((each) => typeOf(each).folder);
    const likely = nearest(folder, folders);
    const fix = likely ? `Did you mean content/${likely}?` : `The folders are ${listInWords(folders)}.`;
    return { rule, wrong: `content/${folder} is not a folder of content`, fix };
  }
  const type = typeOf(name);
  const file = rest.join('/');
  if (!file.endsWith(type.fileEnding)) {
    return {
      rule,
      wrong: `the file of a ${type.one} ends in ${type.fileEnding}`,
      fix: `Change the ending of the file's name to ${type.fileEnding}.`,
    };
  }
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
