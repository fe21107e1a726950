import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { createFinder, type Finder } from '#lib/finder/find';
import type { ParsedOptions } from './command.ts';
import type { CommandContext } from './command-context.ts';
import { checkExamples, findAddresses, type Judgement, readJudgements } from './judgements.ts';
import { plainMiniSearch, tunedMiniSearch } from './mini-search.ts';

/** What a search shows, and whether it says first that nothing has everything. */
type Shown = { addresses: string[]; isNear?: boolean };
type Search = (words: string) => Shown;
type Figures = { ndcg: number; reciprocal: number; success: number };

const wanted = { ndcg: 0.932, success: 0.96, worst: 0.45, examples: 61 };
const depth = 10;

/** Scores the search against the judgements, and MiniSearch on the same texts for comparison. */
export function evaluateSearch(_words: string[], { print }: CommandContext, given: ParsedOptions): number {
  const { library } = readLibrary(readFiles('content'));
  const finder = createFinder(library, '2026-11-21');
  const [plain, tuned] = [plainMiniSearch(finder), tunedMiniSearch(finder)];
  const searches: [string, Search][] = [
    ['ours', ours(finder)],
    ['MiniSearch with our words', (words) => ({ addresses: tuned(words) })],
    ['MiniSearch alone', (words) => ({ addresses: plain(words) })],
  ];
  const judged = readJudgements();
  const scored = searches.map(([name, search]) => ({ name, scores: score(judged, search) }));
  for (const kind of [...new Set(judged.map((judgement) => judgement.kind)), undefined])
    print(
      `${label(kind ?? 'all', judged, kind)}  ${scored.map(({ name, scores }) => formatMetrics(name, mean(scores, kind))).join('   ')}`,
    );
  const untuned = readJudgements('untuned');
  print(
    `${label('untuned', untuned)}  ${searches.map(([name, search]) => formatMetrics(name, mean(score(untuned, search)))).join('   ')}`,
  );
  const examples = checkExamples(finder);
  const right = examples.filter(({ isRight }) => isRight).length;
  print(`${right} of ${examples.length} examples of searches that once failed are right.`);
  const own = scored[0]?.scores ?? [];
  const shownBelow = given.has('all') ? 1 : wanted.worst;
  for (const { judgement, figures } of own.filter((each) => each.figures.ndcg < shownBelow))
    print(`${figures.ndcg.toFixed(2)}  ${judgement.q}  → ${ours(finder)(judgement.q).addresses.slice(0, 5).join(' ')}`);
  const all = mean(own);
  const worst = Math.min(...own.map(({ figures }) => figures.ndcg));
  const isEnough = all.ndcg >= wanted.ndcg && all.success >= wanted.success && worst >= wanted.worst;
  return isEnough && right >= wanted.examples ? 0 : 1;
}

const label = (name: string, judged: readonly Judgement[], kind?: string): string =>
  `${name.padEnd(9)} ${String(judged.filter((judgement) => !kind || judgement.kind === kind).length).padStart(3)}`;

const ours =
  (finder: Finder): Search =>
  (words) => {
    const { found, near } = findAddresses(finder, words);
    return found.length > 0 ? { addresses: found } : { addresses: near, isNear: true };
  };

const score = (judgements: readonly Judgement[], search: Search) =>
  judgements.map((judgement) => ({ judgement, figures: computeMetrics(judgement, search(judgement.q)) }));

function computeMetrics({ want = {}, nothing }: Judgement, { addresses: found, isNear }: Shown): Figures {
  if (nothing) {
    const right = found.length === 0 || isNear ? 1 : 0;
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

function mean(scored: ReturnType<typeof score>, kind?: string): Figures {
  const these = scored.filter(({ judgement }) => !kind || judgement.kind === kind).map(({ figures }) => figures);
  const of = (name: keyof Figures) => these.reduce((sum, figures) => sum + figures[name], 0) / these.length;
  return { ndcg: of('ndcg'), reciprocal: of('reciprocal'), success: of('success') };
}

const formatMetrics = (name: string, { ndcg, reciprocal, success }: Figures): string =>
  `${name} nDCG@10 ${ndcg.toFixed(3)}  MRR ${reciprocal.toFixed(3)}  success@1 ${success.toFixed(3)}`;
