import { hiddenIn } from '#lib/text/hidden';
import { count } from '#lib/text/words';
import type { ContentFile, Refusal } from './files.ts';
import { limitBroken, mostBytes, mostInLine, mostLevels } from './limits.ts';
import type { Found, Position } from './problem.ts';

/** Enough to see what kind of file it is. */
const mostSaid = 10;

type Advice = Pick<Found, 'rule' | 'wrong' | 'fix'>;

const tooBig: Advice = {
  rule: 'file-size',
  wrong: `the file is larger than ${count(mostBytes, 'byte', 'bytes')}`,
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

/** The text of a file, with line breaks as everywhere else; or why nothing should try to read it. */
export function textOfFile({ path, bytes, refused }: ContentFile): { text: string } | { problems: Found[] } {
  const at = (place: Position, advice: Advice): Found => ({ file: path, ...place, ...advice });
  const top = { line: 1, column: 1 };
  if (refused) return { problems: [at(top, refusals[refused])] };
  if (bytes.length > mostBytes) return { problems: [at(top, tooBig)] };
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  if (!isUtf8(bytes)) {
    const wrong = 'the file is not UTF-8 text';
    const fix = 'Save it again with the encoding UTF-8.';
    return { problems: [at(placeIn(text, text.indexOf('\uFFFD')), { rule: 'encoding', wrong, fix })] };
  }
  const problems = [
    ...hiddenIn(text).map(({ index, name }) => at(placeIn(text, index), hiddenAdvice(name))),
    ...text.split('\n').flatMap((line, index) => {
      const limit = limitBroken(line);
      return limit ? at({ line: index + 1, column: 1 }, lineAdvice[limit]) : [];
    }),
  ];
  return problems.length > 0 ? { problems: problems.slice(0, mostSaid) } : { text };
}

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
    wrong: `the line has more than ${count(mostInLine, 'character', 'characters')}`,
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
