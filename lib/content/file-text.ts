import { formatCount } from '#lib/text/format';
import { findHiddenCharacters, type HiddenCharacter } from '#lib/text/hidden-characters';
import { conflictMarksIn } from '#lib/text/merge-conflict';
import { mojibakeIn } from '#lib/text/mojibake';
import type { Position, TextEdit, UnratedDiagnostic } from './diagnostic.ts';
import type { ContentFile, RefusalReason } from './files.ts';
import { findExceededLimit, maxDepth, maxFileBytes, maxLineLength } from './limits.ts';

/** Enough to see what kind of file it is. */
const maxPerFile = 10;

type FileMessage = Pick<UnratedDiagnostic, 'rule' | 'message' | 'suggestion'>;

const tooBigMessage: FileMessage = {
  rule: 'file-size',
  message: `the file is larger than ${formatCount(maxFileBytes, 'byte', 'bytes')}`,
  suggestion: 'Split it, or ask whether it belongs here at all.',
};

const refusalMessages: Record<RefusalReason, FileMessage> = {
  link: { rule: 'plain-file', message: 'this is a link to another file', suggestion: 'Put the file itself here.' },
  folder: {
    rule: 'plain-file',
    message: 'this is a folder that is named like a file',
    suggestion: 'Give it another name.',
  },
  'not-a-file': {
    rule: 'plain-file',
    message: 'this is not a file',
    suggestion: 'Take it out, and put a plain file here.',
  },
  unreadable: {
    rule: 'plain-file',
    message: 'this cannot be opened',
    suggestion: 'Give the file a plain name that all may read.',
  },
  'too-big': tooBigMessage,
};

/** A text that can be read on, with what is already wrong in it; or why nothing should try to read it. */
type FileText =
  | { text: string; diagnostics: UnratedDiagnostic[] }
  | { text?: undefined; diagnostics: UnratedDiagnostic[] };

/** The text of a file, with line breaks as everywhere else, and the problems that its letters alone show. */
export function decodeFile({ path, bytes, refused }: ContentFile): FileText {
  const at = (place: Position, advice: FileMessage & { edit?: TextEdit }): UnratedDiagnostic => ({
    file: path,
    ...place,
    ...advice,
  });
  const top = { line: 1, column: 1 };
  if (refused) return { diagnostics: [at(top, refusalMessages[refused])] };
  if (bytes.length > maxFileBytes) return { diagnostics: [at(top, tooBigMessage)] };
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  if (!isUtf8(bytes)) {
    const message = 'the file is not UTF-8 text';
    const suggestion = 'Save it again with the encoding UTF-8.';
    return {
      diagnostics: [
        at(getPositionAt(text, text.indexOf('\uFFFD')), { rule: 'encoding', message: message, suggestion: suggestion }),
      ],
    };
  }
  const limits = text.split('\n').flatMap((line, index) => {
    const limit = findExceededLimit(line);
    return limit ? at({ line: index + 1, column: 1 }, lineMessages[limit]) : [];
  });
  const letters = letterProblems(text).map(({ place, ...advice }) => at(place, advice));
  const diagnostics = [...limits, ...letters];
  // So many of them stand in what is no text at all, and where two versions stand in one file neither can be read.
  const isHopeless = letters.length >= maxPerFile || letters.some(({ rule }) => rule === 'no-merge-conflict');
  return limits.length > 0 || isHopeless ? { diagnostics: diagnostics.slice(0, maxPerFile) } : { text, diagnostics };
}

type InLetters = FileMessage & { place: Position; edit?: TextEdit };

function letterProblems(text: string): InLetters[] {
  const garbled = mojibakeIn(text);
  const isInside = ({ index }: HiddenCharacter) =>
    garbled.some((each) => each.index <= index && index < each.index + each.was.length);
  return [
    ...findHiddenCharacters(text)
      .filter((hidden) => !isInside(hidden))
      .map((hidden) => ({ place: getPositionAt(text, hidden.index), hidden }))
      .map(({ place, hidden }) => ({
        place,
        ...createHiddenCharacterMessage(hidden.name),
        ...(hidden.isIdle && { edit: { ...place, oldText: hidden.found, newText: '' } }),
      })),
    ...garbled.map(({ index, was, now }) => {
      const place = getPositionAt(text, index);
      return { place, ...garbledAdvice(text, index, was, now), edit: { ...place, oldText: was, newText: now } };
    }),
    ...conflictMarksIn(text).map(({ line, mark }) => ({ place: { line, column: 1 }, ...conflictAdvice(mark) })),
  ];
}

/** The word round a garbled letter, as it stands there and as it was meant. */
function garbledAdvice(text: string, index: number, was: string, now: string): FileMessage {
  const before = /\S{0,20}$/.exec(text.slice(0, index))?.[0] ?? '';
  const after = /^\S{0,20}/.exec(text.slice(index + was.length))?.[0] ?? '';
  const meant = mojibakeIn(after).reduceRight(
    (word, each) => word.slice(0, each.index) + each.now + word.slice(each.index + each.was.length),
    after,
  );
  return {
    rule: 'no-mojibake',
    message: `"${before}${was}${after}" has letters that were saved in the wrong encoding`,
    suggestion: `Write "${before}${now}${meant}".`,
  };
}

const conflictAdvice = (mark: string): FileMessage => ({
  rule: 'no-merge-conflict',
  message: `git left a mark here (${mark}), where two changes met`,
  suggestion:
    'Keep the lines that are right, and take out the other version and all marks (<<<<<<<, ======= and >>>>>>>).',
});

export const createHiddenCharacterMessage = (name: string): FileMessage => ({
  rule: 'hidden-letters',
  message: `${name} stands here`,
  suggestion: 'Delete it together with the letters on both sides, and type those again.',
});

/** What is said of nesting that no reader could follow. */
export const depthMessage: FileMessage = {
  rule: 'depth',
  message: `more than ${maxDepth} levels stand inside each other`,
  suggestion: 'Say it with fewer lists, brackets or quotations inside each other.',
};

const lineMessages: Record<'length' | 'depth', FileMessage> = {
  length: {
    rule: 'file-size',
    message: `the line has more than ${formatCount(maxLineLength, 'character', 'characters')}`,
    suggestion: 'Break it into paragraphs.',
  },
  depth: depthMessage,
};

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The line and column of a letter, counted from 1. */
function getPositionAt(text: string, index: number): Position {
  const before = text.slice(0, Math.max(0, index));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
