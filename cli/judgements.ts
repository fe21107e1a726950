import { parse } from 'yaml';
import { readFiles } from '#lib/content/files';
import { type Finder, findRecords } from '#lib/finder/find';
import { emptyQuery } from '#lib/finder/query';

/** What somebody would type, what kind of search it is, and how good each address is as an answer: 3, 2 or 1. */
export type Judgement = { q: string; kind: string; want?: Record<string, number>; nothing?: boolean };
/** A search that once failed, and the pages that are right: one first, or one of several among the first three. */
type Example = { q: string; kind: string; right?: string[]; nothing?: boolean };

const depth = 10;
const firstFew = 3;

/** The judged searches of one file: those that the search was tuned on, or those that it was not. */
export const readJudgements = (part: 'judgements' | 'untuned' = 'judgements'): Judgement[] => parsed(part);

function parsed<Item>(part: string): Item[] {
  const file = `tests/search/${part}.yaml`;
  const found = readFiles('tests/search').find(({ path }) => path === file);
  if (!found) throw new Error(`${file} is missing. It holds searches with what they should find.`);
  return parse(new TextDecoder().decode(found.bytes));
}

/** What a search finds, the best first; what has part of it, where nothing has all. */
export function findAddresses(finder: Finder, words: string): { found: string[]; near: string[] } {
  const { results, near } = findRecords(finder, { ...emptyQuery, words }, undefined);
  return {
    found: results(0, depth).map(({ record }) => record.address),
    near: near.map(({ record }) => record.address),
  };
}

/** The searches that failed when they were collected, each with whether it is right now. */
export function checkExamples(finder: Finder): (Example & { isRight: boolean })[] {
  return parsed<Example>('examples').map((example) => {
    const { found, near } = findAddresses(finder, example.q);
    const shown = found.length > 0 ? found : near;
    const { right = [], nothing } = example;
    const within = right.length > 1 ? firstFew : 1;
    const isRight = nothing ? found.length === 0 : shown.slice(0, within).some((address) => right.includes(address));
    return { ...example, isRight };
  });
}
