import MiniSearch from 'minisearch';
import { parse } from 'yaml';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read';
import { everything } from '#lib/query/query';
import { passagesText } from '#lib/search/documents';
import { type Finder, find, makeFinder } from '#lib/search/find';
import type { Given } from './command.ts';
import type { Tools } from './tools.ts';

/** What somebody would type, what kind of search it is, and how good each address is as an answer: 3, 2 or 1. */
type Judgement = { q: string; kind: string; want?: Record<string, number>; nothing?: boolean };
type Search = (words: string) => string[];
type Figures = { ndcg: number; reciprocal: number; success: number };

const wanted = { ndcg: 0.92, success: 0.85, worst: 0.5 };
const depth = 10;
const file = 'tests/search/judgements.yaml';

/** Scores the search against the judgements, and plain MiniSearch on the same texts for comparison. */
export function searchQuality(_words: string[], { say }: Tools, given: Given): number {
  const judged = judgements();
  const { library } = readLibrary(readFiles('content'));
  const finder = makeFinder(library, '2026-11-21');
  const ours = score(judged, (text) => addressesOf(finder, text));
  const plain = score(judged, plainSearch(finder));
  for (const kind of [...new Set(judged.map((judgement) => judgement.kind)), undefined]) {
    const count = judged.filter((judgement) => !kind || judgement.kind === kind).length;
    say(
      `${(kind ?? 'all').padEnd(9)} ${String(count).padStart(3)}  ours ${inWords(mean(ours, kind))}   plain MiniSearch ${inWords(mean(plain, kind))}`,
    );
  }
  const poor = ours.filter(({ figures }) => figures.ndcg < (given.has('all') ? 1 : wanted.worst));
  for (const { judgement, figures } of poor) {
    say(`${figures.ndcg.toFixed(2)}  ${judgement.q}  → ${addressesOf(finder, judgement.q).slice(0, 5).join(' ')}`);
  }
  const all = mean(ours, undefined);
  const worst = Math.min(...ours.map(({ figures }) => figures.ndcg));
  return all.ndcg >= wanted.ndcg && all.success >= wanted.success && worst >= wanted.worst ? 0 : 1;
}

/** What somebody would type, with how good each answer is. */
export function judgements(): Judgement[] {
  const found = readFiles('tests/search').find(({ path }) => path === file);
  if (!found) throw new Error(`${file} is missing. It holds the judgements of the search.`);
  return parse(new TextDecoder().decode(found.bytes));
}

const addressesOf = (finder: Finder, words: string): string[] =>
  find(finder, { ...everything, words }, undefined)
    .results(0, depth)
    .map(({ record }) => record.address);

/** MiniSearch as it comes, on the same texts. A part of an area's page counts as that page. */
function plainSearch({ table: { records }, engine }: Finder): Search {
  const engineAsItComes = new MiniSearch({ fields: ['title', 'text'] });
  engineAsItComes.addAll(
    records
      .map((record, id) => ({ id, record }))
      .filter(({ record }) => record.type !== 'source')
      .map(({ id, record }) => ({ id, title: record.title, text: passagesText(record, engine.library).join('\n') })),
  );
  const pageOf = (address: string) => (address.startsWith('/areas/') ? (address.split('#')[0] ?? '') : address);
  return (words) => [...new Set(engineAsItComes.search(words).map(({ id }) => pageOf(records[id]?.address ?? '')))];
}

const score = (judgements: readonly Judgement[], search: Search) =>
  judgements.map((judgement) => ({ judgement, figures: figuresOf(judgement, search(judgement.q)) }));

function figuresOf({ want = {}, nothing }: Judgement, found: string[]): Figures {
  if (nothing) {
    const right = found.length === 0 ? 1 : 0;
    return { ndcg: right, reciprocal: right, success: right };
  }
  const grades = found.slice(0, depth).map((address) => want[address] ?? 0);
  const best = Object.values(want).toSorted((one, other) => other - one);
  const first = grades.findIndex((grade) => grade >= Math.min(2, best[0] ?? 0));
  return {
    ndcg: gainOf(grades) / gainOf(best.slice(0, depth)),
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
    success: first === 0 ? 1 : 0,
  };
}

/** Discounted gain: what stands further down counts less. */
const gainOf = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);

function mean(scored: ReturnType<typeof score>, kind: string | undefined): Figures {
  const these = scored.filter(({ judgement }) => !kind || judgement.kind === kind).map(({ figures }) => figures);
  const of = (name: keyof Figures) => these.reduce((sum, figures) => sum + figures[name], 0) / these.length;
  return { ndcg: of('ndcg'), reciprocal: of('reciprocal'), success: of('success') };
}

const inWords = ({ ndcg, reciprocal, success }: Figures): string =>
  `nDCG@10 ${ndcg.toFixed(3)}  MRR ${reciprocal.toFixed(3)}  success@1 ${success.toFixed(3)}`;
