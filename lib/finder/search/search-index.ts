import { LRUCache } from 'lru-cache';
import type { Library } from '#lib/content/library';
import type { AnyRecord, TypeName } from '#lib/schema/types';
import { type Passage, splitIntoParts, type TokenizedPassage } from './passages.ts';
import { listNames } from './record-names.ts';
import { type AccumulatedScores, ScoreAccumulator } from './score-accumulator.ts';
import { createSpelling, type Spelling } from './spelling.ts';
import { type Concept, createSynonymIndex, formatConceptKey, normalizePhrase, type SynonymIndex } from './synonyms.ts';
import { findHyphenated, tokenize } from './tokens.ts';

/** The parts of records in which a word stands, in order, and how much it says in each. */
export type Postings = { number: number; parts: Uint32Array; impacts: Float32Array };

/**
 * The words of all parts in the order of the text, each as a number (the number of its postings), with a 0 between
 * two passages. The words of part n are tokens[starts[n]] to tokens[starts[n + 1] - 1].
 */
type TokenStream = { tokens: Uint32Array; starts: Uint32Array };

/** Everything that is worked out once about the words of a list of records. */
export type SearchIndex = {
  library: Library;
  records: readonly AnyRecord[];
  /** For each part in which records are searched, the place of its record. */
  recordOfPart: Uint32Array;
  spelling: Spelling;
  synonyms: SynonymIndex;
  words: ReadonlyMap<string, Postings>;
  texts: TokenStream;
  concepts: ReadonlyMap<string, Uint32Array>;
  /** For each name of a record, in the form in which phrases are compared, the records that have it. */
  names: ReadonlyMap<string, readonly number[]>;
  /** For each record, how much any match counts for one of its kind. */
  weights: Float32Array;
  /** What was found of late, for each thing that was asked for. */
  matchCache: LRUCache<string, AccumulatedScores>;
  /** The passages that were shown of late, with their words. */
  passageCache: LRUCache<AnyRecord, readonly TokenizedPassage[]>;
  /** What a search counts with. */
  accumulators: { parts: ScoreAccumulator; topics: ScoreAccumulator; records: ScoreAccumulator };
};

const maxCachedMatches = 2_000_000;
const maxCachedRecords = 1000;

// The two constants of BM25: how fast repeats stop counting, and how much a long text is held against a match.
const saturation = 1.4;
const lengthNormalization = 0.35;

/** What visitors look for is more often an offer or a project than a word or a source. */
const typeWeights: Partial<Record<TypeName, number>> = {
  offer: 1.5,
  project: 1.4,
  update: 1.25,
  area: 1.2,
  priority: 1.2,
  page: 0.85,
  term: 0.5,
  source: 0.5,
};

/** Reads all records once. */
export function createSearchIndex(records: readonly AnyRecord[], library: Library): SearchIndex {
  const recordOfPart: number[] = [];
  const builder = new IndexBuilder();
  for (const [row, record] of records.entries()) {
    for (const passages of splitIntoParts(record, library)) {
      recordOfPart.push(row);
      builder.add(passages);
    }
  }
  return {
    library,
    records,
    recordOfPart: Uint32Array.from(recordOfPart),
    ...builder.build(),
    synonyms: createSynonymIndex(library),
    concepts: indexConcepts(records, recordOfPart),
    names: indexNames(records),
    weights: Float32Array.from(records, ({ type }) => typeWeights[type] ?? 1),
    matchCache: new LRUCache({ maxSize: maxCachedMatches, sizeCalculation: ({ rows }) => rows.length + 1 }),
    passageCache: new LRUCache({ max: maxCachedRecords }),
    accumulators: {
      parts: new ScoreAccumulator(recordOfPart.length),
      topics: new ScoreAccumulator(recordOfPart.length),
      records: new ScoreAccumulator(records.length),
    },
  };
}

/** Gathers the words of parts, one part after the other. */
class IndexBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #gathered: { parts: number[]; weights: number[] }[] = [];
  readonly #lengths: number[] = [];
  readonly #tokens: number[] = [];
  readonly #starts = [0];
  readonly #compounds = new Map<string, string[]>();

  add(passages: readonly Passage[]): void {
    const weights = new Map<number, number>();
    for (const { text, weight } of passages) {
      const tokens = tokenize(text);
      for (const chain of findHyphenated(text, tokens)) this.#compounds.set(chain.join(''), chain);
      for (const { word } of tokens) {
        const number = this.#numberOf(word);
        this.#tokens.push(number);
        weights.set(number, (weights.get(number) ?? 0) + weight);
      }
      this.#tokens.push(0);
    }
    const part = this.#lengths.length;
    let length = 0;
    for (const [number, weight] of weights) {
      const entry = this.#gathered[number - 1];
      entry?.parts.push(part);
      entry?.weights.push(weight);
      length += weight;
    }
    this.#lengths.push(length);
    this.#starts.push(this.#tokens.length);
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known) return known;
    this.#gathered.push({ parts: [], weights: [] });
    this.#numbers.set(word, this.#gathered.length);
    return this.#gathered.length;
  }

  build(): Pick<SearchIndex, 'words' | 'spelling' | 'texts'> {
    const count = this.#lengths.length;
    const meanLength = this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, count);
    const words = new Map<string, Postings>();
    for (const [word, number] of this.#numbers) {
      const { parts = [], weights = [] } = this.#gathered[number - 1] ?? {};
      const rarity = Math.log(1 + (count - parts.length + 0.5) / (parts.length + 0.5));
      const impacts = Float32Array.from(weights, (weight, index) => {
        const length = this.#lengths[parts[index] ?? 0] ?? 0;
        const fair = weight / (1 - lengthNormalization + (lengthNormalization * length) / meanLength);
        return (rarity * fair * (saturation + 1)) / (fair + saturation);
      });
      words.set(word, { number, parts: Uint32Array.from(parts), impacts });
    }
    const texts = { tokens: Uint32Array.from(this.#tokens), starts: Uint32Array.from(this.#starts) };
    return { words, texts, spelling: createSpelling(words, this.#compounds) };
  }
}

/** For each meaning, the records that have it: themselves, their themes and stages, and the area that they belong to. */
function indexConcepts(records: readonly AnyRecord[], recordOfPart: readonly number[]): Map<string, Uint32Array> {
  const keys = records.map((record) => new Set(listConcepts(record).map(formatConceptKey)));
  const gathered = new Map<string, number[]>();
  for (const [part, row] of recordOfPart.entries()) {
    for (const key of keys[row] ?? []) {
      const parts = gathered.get(key);
      if (parts) parts.push(part);
      else gathered.set(key, [part]);
    }
  }
  return new Map([...gathered].map(([key, parts]) => [key, Uint32Array.from(parts)]));
}

function listConcepts(record: AnyRecord): Concept[] {
  const areas = 'areas' in record ? (record.areas ?? []) : 'area' in record && record.area ? [record.area] : [];
  return [
    { kind: 'record', type: record.type, id: record.id },
    { kind: 'type', value: record.type },
    ...areas.map((id) => ({ kind: 'record', type: 'area', id }) as const),
    ...('themes' in record ? (record.themes ?? []).map((value) => ({ kind: 'theme', value }) as const) : []),
    ...('keyStages' in record ? (record.keyStages ?? []).map((value) => ({ kind: 'stage', value }) as const) : []),
  ];
}

function indexNames(records: readonly AnyRecord[]): Map<string, number[]> {
  const gathered = new Map<string, number[]>();
  for (const [row, record] of records.entries()) {
    for (const key of new Set(listNames(record).map(normalizePhrase))) {
      const rows = gathered.get(key);
      if (rows) rows.push(row);
      else gathered.set(key, [row]);
    }
  }
  return gathered;
}
