import type { AnyRecord } from '#lib/schema/types';
import type { QueryTerm } from './parse-search.ts';
import { listPassages, type TokenizedPassage } from './passages.ts';
import type { SearchIndex } from './search-index.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokens.ts';

/** A piece of a text; a marked one is what was looked for. */
export type TextPiece = { text: string; isHighlighted: boolean };
/** A few words of a record around what was looked for, and the section of its page where they stand. */
export type Excerpt = { pieces: TextPiece[]; section?: { title: string; slug: string } };

const maxExcerptLength = 220;

/** What to mark: single words of the library, and phrases whose words must stand side by side. */
export type HighlightTerms = { words: ReadonlySet<string>; phrases: readonly (readonly string[])[] };

/** What a search found, whichever way: as typed, with another ending, by a synonym or a slip. */
export function getHighlightTerms(terms: readonly QueryTerm[]): HighlightTerms {
  const others = terms.flatMap(({ synonyms }) =>
    synonyms.map((variants) => variants.flatMap(([first]) => first?.word ?? [])),
  );
  const words = terms.flatMap((term) => term.words.flat().map(({ word }) => word));
  const single = others.flatMap((phrase) => (phrase.length === 1 ? phrase : []));
  return { words: new Set([...words, ...single]), phrases: others.filter((phrase) => phrase.length > 1) };
}

/** The words of a text that are to be marked. */
function findHighlights(tokens: readonly Token[], { words, phrases }: HighlightTerms): Token[] {
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
export function highlight(text: string, highlightTerms: HighlightTerms): TextPiece[] {
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const { start, end } of findHighlights(tokenize(text), highlightTerms)) {
    if (start > done) pieces.push({ text: text.slice(done, start), isHighlighted: false });
    pieces.push({ text: text.slice(start, end), isHighlighted: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isHighlighted: false });
  return pieces;
}

/** The passage of a record that says most of what was looked for, where its title and summary do not say it already. */
export function createExcerpt(
  record: AnyRecord,
  summary: string,
  highlightTerms: HighlightTerms,
  searchIndex: SearchIndex,
): Excerpt | undefined {
  const said = listHighlightedWords(tokenize(`${record.title} ${summary}`), highlightTerms);
  let best: (TokenizedPassage & { worth: number }) | undefined;
  for (const reading of tokenizePassages(record, searchIndex)) {
    const found = listHighlightedWords(reading.tokens, highlightTerms);
    const fresh = [...found].filter((word) => !said.has(word)).length;
    if (fresh === 0) continue;
    const worth = fresh + found.size / 10;
    if (!best || best.worth < worth) best = { ...reading, worth };
  }
  if (!best) return undefined;
  return {
    pieces: highlight(cutAroundHighlights(best, highlightTerms), highlightTerms),
    ...(best.section && { section: best.section }),
  };
}

/** The passages of a record with their words. The same records are shown again and again. */
function tokenizePassages(record: AnyRecord, { passageCache, library }: SearchIndex): readonly TokenizedPassage[] {
  const known = passageCache.get(record);
  if (known) return known;
  const shown = listPassages(record, library).filter(({ isHidden }) => !isHidden);
  const read = shown.map((passage) => ({ ...passage, tokens: tokenize(passage.text) }));
  passageCache.set(record, read);
  return read;
}

const listHighlightedWords = (tokens: readonly Token[], highlightTerms: HighlightTerms): Set<string> =>
  new Set(findHighlights(tokens, highlightTerms).map(({ word }) => word));

/** The part of a long text with the most marks, cut between words. */
function cutAroundHighlights({ text, tokens }: TokenizedPassage, highlightTerms: HighlightTerms): string {
  if (text.length <= maxExcerptLength) return text;
  const starts = findHighlights(tokens, highlightTerms).map(({ start }) => start);
  const inWindow = (from: number) => starts.filter((start) => start >= from && start < from + maxExcerptLength).length;
  const from = starts.reduce((best, start) => (inWindow(start) > inWindow(best) ? start : best), starts[0] ?? 0);
  const begin = from < maxExcerptLength / 3 ? 0 : text.lastIndexOf(' ', from - maxExcerptLength / 6) + 1;
  const end = begin + maxExcerptLength >= text.length ? text.length : text.lastIndexOf(' ', begin + maxExcerptLength);
  return `${begin > 0 ? '…' : ''}${text.slice(begin, end)}${end < text.length ? '…' : ''}`;
}
