import type { AnyRecord } from '#lib/schema/types';
import { passagesOf, type Reading } from './passages.ts';
import type { Engine } from './search-index.ts';
import type { Unit } from './parse-search.ts';
import type { Token } from './token.ts';
import { tokensOf } from './tokens.ts';

/** A piece of a text; a marked one is what was looked for. */
export type Piece = { text: string; isMarked: boolean };
/** A few words of a record around what was looked for, and the section of its page where they stand. */
export type Excerpt = { pieces: Piece[]; section?: { title: string; slug: string } };

const longest = 220;

/** What to mark: single words of the library, and phrases whose words must stand side by side. */
export type Marks = { words: ReadonlySet<string>; phrases: readonly (readonly string[])[] };

/** What a search found, whichever way: as typed, with another ending, by a synonym or a slip. */
export function marksOf(units: readonly Unit[]): Marks {
  const others = units.flatMap(({ same }) => same.map((variants) => variants.flatMap(([first]) => first?.word ?? [])));
  const words = units.flatMap((unit) => unit.words.flat().map(({ word }) => word));
  const single = others.flatMap((phrase) => (phrase.length === 1 ? phrase : []));
  return { words: new Set([...words, ...single]), phrases: others.filter((phrase) => phrase.length > 1) };
}

/** The words of a text that are to be marked. */
function markedIn(tokens: readonly Token[], { words, phrases }: Marks): Token[] {
  const inPhrase = new Set<Token>();
  for (const phrase of phrases) {
    for (let place = 0; place + phrase.length <= tokens.length; place++) {
      if (tokens[place]?.word !== phrase[0]) continue;
      const these = tokens.slice(place, place + phrase.length);
      if (these.every(({ word }, index) => word === phrase[index])) for (const token of these) inPhrase.add(token);
    }
  }
  return tokens.filter((token) => words.has(token.word) || inPhrase.has(token));
}

/** A text in pieces, with the words to mark. */
export function mark(text: string, marks: Marks): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end } of markedIn(tokensOf(text), marks)) {
    if (start > done) pieces.push({ text: text.slice(done, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMarked: false });
  return pieces;
}

/** The passage of a record that says most of what was looked for, where its title and summary do not say it already. */
export function excerptOf(record: AnyRecord, summary: string, marks: Marks, engine: Engine): Excerpt | undefined {
  const said = wordsMarked(tokensOf(`${record.title} ${summary}`), marks);
  let best: (Reading & { worth: number }) | undefined;
  for (const reading of readingsOf(record, engine)) {
    const found = wordsMarked(reading.tokens, marks);
    const fresh = [...found].filter((word) => !said.has(word)).length;
    if (fresh === 0) continue;
    const worth = fresh + found.size / 10;
    if (!best || best.worth < worth) best = { ...reading, worth };
  }
  if (!best) return undefined;
  return { pieces: mark(aroundMarks(best, marks), marks), ...(best.section && { section: best.section }) };
}

/** The passages of a record with their words. The same records are shown again and again. */
function readingsOf(record: AnyRecord, { readings, library }: Engine): readonly Reading[] {
  const known = readings.get(record);
  if (known) return known;
  const shown = passagesOf(record, library).filter(({ isHidden }) => !isHidden);
  const read = shown.map((passage) => ({ ...passage, tokens: tokensOf(passage.text) }));
  readings.set(record, read);
  return read;
}

const wordsMarked = (tokens: readonly Token[], marks: Marks): Set<string> =>
  new Set(markedIn(tokens, marks).map(({ word }) => word));

/** The part of a long text with the most marks, cut between words. */
function aroundMarks({ text, tokens }: Reading, marks: Marks): string {
  if (text.length <= longest) return text;
  const starts = markedIn(tokens, marks).map(({ start }) => start);
  const inWindow = (from: number) => starts.filter((start) => start >= from && start < from + longest).length;
  const from = starts.reduce((best, start) => (inWindow(start) > inWindow(best) ? start : best), starts[0] ?? 0);
  const begin = from < longest / 3 ? 0 : text.lastIndexOf(' ', from - longest / 6) + 1;
  const end = begin + longest >= text.length ? text.length : text.lastIndexOf(' ', begin + longest);
  return `${begin > 0 ? '…' : ''}${text.slice(begin, end)}${end < text.length ? '…' : ''}`;
}
