import type { Condition } from '#lib/model/condition';
import type { QuestionName } from '#lib/model/question';
import type { RecordOf } from '#lib/model/types';
import type { Answers } from './answers.ts';

/** Whether something is so on the answers that were given. No answer is never a no. */
export type Verdict = 'met' | 'not-met' | 'not-known';
export type CheckedCondition = { condition: Condition; verdict: Verdict };
export type CheckedWay = { name: string; verdict: Verdict; conditions: CheckedCondition[] };
/** Likely on some way, possible while one is not ruled out, unlikely when all are; or the source gives no rule. */
export type Outcome = 'likely' | 'possible' | 'unlikely' | 'no-rules';
export type Assessment = {
  outcome: Outcome;
  ways: CheckedWay[];
  /** The least that would have to be known, or be otherwise, for the best way. */
  wouldChange: CheckedCondition[];
  /** Conditions of the way that fits which only national pages state, and that are not met. */
  nationalDoubts: CheckedCondition[];
  /** True where the notice has no rule at all, and only national pages have one: then nothing is likely or unlikely. */
  isNationalOnly: boolean;
};

type Way = { name: string; needs: readonly Condition[] };

/** What an offer would be for a school on these answers, and why, condition by condition. */
export const assess = (offer: Pick<RecordOf<'offer'>, 'ways'>, answers: Answers): Assessment =>
  assessWays((offer.ways ?? []) as Way[], answers);

/** The same for any list of ways. */
export function assessWays(ways: readonly Way[], answers: Answers): Assessment {
  const checked = ways.map((way) => checkWay(way, answers));
  const met = checked.filter(({ verdict }) => verdict === 'met');
  const open = checked.filter(({ verdict }) => verdict === 'not-known');
  const outcome =
    ways.length === 0 ? 'no-rules' : met.length > 0 ? 'likely' : open.length > 0 ? 'possible' : 'unlikely';
  return {
    outcome,
    ways: checked,
    wouldChange: met.length > 0 ? [] : leastMissing(open.length > 0 ? open : checked),
    isNationalOnly: checked.length > 0 && checked.every(({ conditions }) => conditions.every(isNational)),
    nationalDoubts: leastOf(met.map(({ conditions }) => conditions.filter(isNational).filter(isNotMet))),
  };
}

/** Only what the notice itself says decides; what other pages add is shown beside it. */
function checkWay({ name, needs }: Way, answers: Answers): CheckedWay {
  const conditions = needs.map((condition) => ({ condition, verdict: verdictOn(condition, answers) }));
  return { name, verdict: verdictOf(conditions.filter((each) => !isNational(each))), conditions };
}

function verdictOf(local: readonly CheckedCondition[]): Verdict {
  if (local.some(isNotMet)) return 'not-met';
  return local.length > 0 && local.every(({ verdict }) => verdict === 'met') ? 'met' : 'not-known';
}

function verdictOn({ question, is, atLeast }: Condition, answers: Answers): Verdict {
  const answer = answers[question];
  if (answer === undefined) return 'not-known';
  const isMet =
    atLeast === undefined
      ? Array.isArray(is)
        ? is.includes(String(answer))
        : is === answer
      : Number(answer) >= atLeast;
  return isMet ? 'met' : 'not-met';
}

const isNational = ({ condition }: CheckedCondition): boolean => condition.national !== undefined;
const isNotMet = ({ verdict }: CheckedCondition): boolean => verdict === 'not-met';

const leastMissing = (ways: readonly CheckedWay[]): CheckedCondition[] =>
  leastOf(ways.map(({ conditions }) => conditions.filter((each) => each.verdict !== 'met' && !isNational(each))));

const leastOf = (lists: CheckedCondition[][]): CheckedCondition[] =>
  lists.toSorted((one, other) => one.length - other.length)[0] ?? [];

/** The questions that can change anything about an offer, each once. */
export function questionsOf({
  ways = [],
  extraWays = [],
}: Pick<RecordOf<'offer'>, 'ways' | 'extraWays'>): QuestionName[] {
  const all = [...ways, ...extraWays.flatMap((extra) => extra.ways)] as Way[];
  return [...new Set(all.flatMap(({ needs }) => needs.map(({ question }) => question)))];
}
