import { type HiddenCharacter, findHiddenCharacters } from '#lib/text/hidden-characters';
import { conflictMarksIn } from '#lib/text/merge-conflict';
import { mojibakeIn } from '#lib/text/mojibake';
import { formatCount } from '#lib/text/format';
import type { ContentFile, Refusal } from './files.ts';
import { limitBroken, mostBytes, mostInLine, mostLevels } from './limits.ts';
import type { Found, Position, Repair } from './diagnostic.ts';

/** Enough to see what kind of file it is. */
const mostSaid = 10;

type Advice = Pick<Found, 'rule' | 'wrong' | 'fix'>;

const tooBig: Advice = {
  rule: 'file-size',
  wrong: `the file is larger than ${formatCount(mostBytes, 'byte', 'bytes')}`,
  fix: 'Split it, or ask whether it belongs here at all.',
};

const refusals: Record<Refusal, Advice> = {
  link: { rule: 'plain-file', wrong: 'this is a link to another file', fix: 'Put the file itself here.' },
  folder: { rule: 'plain-file', wrong: 'this is a folder that is named like a file', fix: 'Give it another name.' },
  'not-a-file': { rule: 'plain-file', wrong: 'this is not a file', fix: 'Take it out, and put a plain file here.' },
  unreadable: {
    rule: 'plain-file',
    wrong: 'this cannot be opened',
    fix: 'Give the file a plain name that all may read.',
  },
  'too-big': tooBig,
};

/** A text that can be read on, with what is already wrong in it; or why nothing should try to read it. */
type FileText = { text: string; problems: Found[] } | { text?: undefined; problems: Found[] };

/** The text of a file, with line breaks as everywhere else, and the problems that its letters alone show. */
export function textOfFile({ path, bytes, refused }: ContentFile): FileText {
  const at = (place: Position, advice: Advice & { repair?: Repair }): Found => ({ file: path, ...place, ...advice });
  const top = { line: 1, column: 1 };
  if (refused) return { problems: [at(top, refusals[refused])] };
  if (bytes.length > mostBytes) return { problems: [at(top, tooBig)] };
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  if (!isUtf8(bytes)) {
    const wrong = 'the file is not UTF-8 text';
    const fix = 'Save it again with the encoding UTF-8.';
    return { problems: [at(placeIn(text, text.indexOf('\uFFFD')), { rule: 'encoding', wrong, fix })] };
  }
  const limits = text.split('\n').flatMap((line, index) => {
    const limit = limitBroken(line);
    return limit ? at({ line: index + 1, column: 1 }, lineAdvice[limit]) : [];
  });
  const letters = letterProblems(text).map(({ place, ...advice }) => at(place, advice));
  const problems = [...limits, ...letters];
  // So many of them stand in what is no text at all, and where two versions stand in one file neither can be read.
  const isHopeless = letters.length >= mostSaid || letters.some(({ rule }) => rule === 'no-merge-conflict');
  return limits.length > 0 || isHopeless ? { problems: problems.slice(0, mostSaid) } : { text, problems };
}

type InLetters = Advice & { place: Position; repair?: Repair };

function letterProblems(text: string): InLetters[] {
  const garbled = mojibakeIn(text);
  const isInside = ({ index }: HiddenCharacter) =>
    garbled.some((each) => each.index <= index && index < each.index + each.was.length);
  return [
    ...findHiddenCharacters(text)
      .filter((hidden) => !isInside(hidden))
      .map((hidden) => ({ place: placeIn(text, hidden.index), hidden }))
      .map(({ place, hidden }) => ({
        place,
        ...hiddenAdvice(hidden.name),
        ...(hidden.isIdle && { repair: { ...place, was: hidden.found, now: '' } }),
      })),
    ...garbled.map(({ index, was, now }) => {
      const place = placeIn(text, index);
      return { place, ...garbledAdvice(text, index, was, now), repair: { ...place, was, now } };
    }),
    ...conflictMarksIn(text).map(({ line, mark }) => ({ place: { line, column: 1 }, ...conflictAdvice(mark) })),
  ];
}

/** The word round a garbled letter, as it stands there and as it was meant. */
function garbledAdvice(text: string, index: number, was: string, now: string): Advice {
  const before = /\S{0,20}$/.exec(text.slice(0, index))?.[0] ?? '';
  const after = /^\S{0,20}/.exec(text.slice(index + was.length))?.[0] ?? '';
  const meant = mojibakeIn(after).reduceRight(
    (word, each) => word.slice(0, each.index) + each.now + word.slice(each.index + each.was.length),
    after,
  );
  return {
    rule: 'no-mojibake',
    wrong: `"${before}${was}${after}" has letters that were saved in the wrong encoding`,
    fix: `Write "${before}${now}${meant}".`,
  };
}

const conflictAdvice = (mark: string): Advice => ({
  rule: 'no-merge-conflict',
  wrong: `git left a mark here (${mark}), where two changes met`,
  fix: 'Keep the lines that are right, and take out the other version and all marks (<<<<<<<, ======= and >>>>>>>).',
});

export const hiddenAdvice = (name: string): Advice => ({
  rule: 'hidden-letters',
  wrong: `${name} stands here`,
  fix: 'Delete it together with the letters on both sides, and type those again.',
});

/** What is said of nesting that no reader could follow. */
export const depthAdvice: Advice = {
  rule: 'depth',
  wrong: `more than ${mostLevels} levels stand inside each other`,
  fix: 'Say it with fewer lists, brackets or quotations inside each other.',
};

const lineAdvice: Record<'length' | 'depth', Advice> = {
  length: {
    rule: 'file-size',
    wrong: `the line has more than ${formatCount(mostInLine, 'character', 'characters')}`,
    fix: 'Break it into paragraphs.',
  },
  depth: depthAdvice,
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
function placeIn(text: string, index: number): Position {
  const before = text.slice(0, Math.max(0, index));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
