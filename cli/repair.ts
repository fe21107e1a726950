import type { Diagnostic, TextEdit } from '#lib/content/diagnostic';
import type { ContentFile } from '#lib/content/files';
import { parseFile } from '#lib/content/parse-file';
import { readLibrary } from '#lib/content/read-library';
import { serializeWithoutPositions } from '#lib/markdown/parse';

const byteOrderMark = '\uFEFF';

/** A repair can bring to light another, which only shows once the fields can be read. */
const maxRounds = 5;

/** All files, with every sure repair made in those that are wanted; the others are handed back as they are. */
export function repairFiles(
  files: readonly ContentFile[],
  today: string,
  isWanted: (path: string) => boolean,
): ContentFile[] {
  let now = [...files];
  for (let round = 0; round < maxRounds; round++) {
    const byFile = Object.groupBy(readLibrary(now, today).diagnostics, ({ file }) => file);
    const after = now.map((file) => {
      const text = isWanted(file.path) ? repairFile(file, byFile[file.path] ?? []) : undefined;
      return text === undefined ? file : { ...file, bytes: new TextEncoder().encode(text) };
    });
    if (after.every((file, index) => file === now[index])) return after;
    now = after;
  }
  return now;
}

/** The text of a file with its sure repairs made; nothing when there is none, or when they would change more than they should. */
function repairFile(file: ContentFile, diagnostics: readonly Diagnostic[]): string | undefined {
  const repairs = diagnostics.flatMap(({ edit }) => edit ?? []);
  const [spaces = [], words = []] = [true, false].map((isSpace) =>
    repairs.filter(({ oldText }) => /^[ \t]+$/.test(oldText) === isSpace),
  );
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  const tidy = applyEdits(text, spaces);
  const start = isSameRecord(file, tidy) ? tidy : text;
  const after = applyEdits(start, words);
  if (after === text) return undefined;
  return after === start || isNoWorse(file, after) ? after : undefined;
}

/** A text with each piece put right; a piece that is not where it should be is left alone. */
function applyEdits(text: string, repairs: readonly TextEdit[]): string {
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const lines = text.slice(mark.length).split('\n');
  const lastFirst = repairs.toSorted((one, other) => other.line - one.line || other.column - one.column);
  for (const { line, column, oldText, newText } of lastFirst) {
    const found = lines[line - 1];
    if (!found?.startsWith(oldText, column - 1)) continue;
    lines[line - 1] = found.slice(0, column - 1) + newText + found.slice(column - 1 + oldText.length);
  }
  return mark + lines.join('\n');
}

/** Whether a change leaves the record exactly as it was, apart from where things stand. */
function isSameRecord(file: ContentFile, after: string): boolean {
  const say = (bytes: Uint8Array) => serializeWithoutPositions(parseFile({ ...file, bytes }).entry?.record);
  return say(file.bytes) === say(new TextEncoder().encode(after));
}

/** Whether a change makes nothing worse. Read alone, a file has only problems of its own. */
function isNoWorse(file: ContentFile, after: string): boolean {
  const problemsOf = (bytes: Uint8Array) => parseFile({ ...file, bytes }).diagnostics.length;
  return problemsOf(new TextEncoder().encode(after)) <= problemsOf(file.bytes);
}
