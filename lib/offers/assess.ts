import { type Condition, needsAnswer, type Placement, placementOf } from '#lib/schema/condition';
import type { QuestionName } from '#lib/schema/question';
import type { RecordOf } from '#lib/schema/types';
import type { SchoolAnswers } from './answers.ts';

/** Whether something is so on the answers that were given. No answer is never a no; nor is what no source says. */
export type Verdict = 'met' | 'not-met' | 'not-said' | 'not-known';
export type CheckedCondition = { condition: Condition; verdict: Verdict };
export type CheckedRoute = { name: string; verdict: Verdict; conditions: CheckedCondition[] };
/**
 * Likely on some way; possible while more answers could make it so; "depends" where every way that is left turns on
 * something that the source does not say; unlikely when all are ruled out; or the source gives no rule.
 */
export type AssessmentOutcome = 'likely' | 'possible' | 'depends' | 'unlikely' | 'no-rules';
export type Assessment = {
  outcome: AssessmentOutcome;
  routes: CheckedRoute[];
  /** The least that would have to be known, or be otherwise, for the best way. */
  missingInfo: CheckedCondition[];
  /** What the source would have to say for the best way. */
  notSaid: CheckedCondition[];
  /** Conditions of the way that fits which only national pages state, and that are not met. */
  unmetNationalCriteria: CheckedCondition[];
  /** True where the notice has no rule at all, and only national pages have one: then nothing is likely or unlikely. */
  isNationalOnly: boolean;
};
/** An offer and its further help, which is never better placed than the offer itself. */
export type OfferAssessment = Assessment & { extras: { for: string; assessment: Assessment }[] };

type QualifyingRoute = { name: string; needs: readonly Condition[] };
type Rules = Pick<RecordOf<'offer'>, 'always' | 'ways' | 'extraWays'>;
type Doubted = ReadonlySet<QuestionName>;

const nobody: Doubted = new Set();

/**
 * What an offer would be for a school on these answers, and why, condition by condition. Nothing rests on an answer
 * that is doubted: it was refused, or contradicts another.
 */
export function assess(offer: Rules, answers: SchoolAnswers, doubted: Doubted = nobody): OfferAssessment {
  const base = assessRoutes(waysOf(offer), answers, doubted);
  const extras = (offer.extraWays ?? []).map((extra) => {
    const assessment = assessRoutes(extra.ways as QualifyingRoute[], answers, doubted);
    return { for: extra.for, assessment: { ...assessment, outcome: worse(base.outcome, assessment.outcome) } };
  });
  return { ...base, extras };
}

/** The ways of an offer, each with what holds in every case. */
export const waysOf = ({ always = [], ways = [] }: Pick<Rules, 'always' | 'ways'>): QualifyingRoute[] =>
  (ways as QualifyingRoute[]).map(({ name, needs }) => ({ name, needs: [...needs, ...(always as Condition[])] }));

const fromWorst: readonly AssessmentOutcome[] = ['unlikely', 'no-rules', 'depends', 'possible', 'likely'];

const worse = (one: AssessmentOutcome, other: AssessmentOutcome): AssessmentOutcome =>
  fromWorst.indexOf(one) < fromWorst.indexOf(other) ? one : other;

/** The same for any list of ways. */
export function assessRoutes(
  ways: readonly QualifyingRoute[],
  answers: SchoolAnswers,
  doubted: Doubted = nobody,
): Assessment {
  const checked = ways.map((way) => checkRoute(way, answers, doubted));
  const those = (verdict: Verdict) => checked.filter((way) => way.verdict === verdict);
  const [met, open, unsaid] = [those('met'), those('not-known'), those('not-said')];
  const outcome = outcomeOf(ways.length, met.length, open.length, unsaid.length);
  return {
    outcome,
    routes: checked,
    missingInfo:
      met.length > 0 || outcome === 'depends' ? [] : findFewestMissing(open.length > 0 ? open : checked, doubted),
    notSaid: outcome === 'depends' ? getShortest(unsaid.map(({ conditions }) => conditions.filter(isNotSaid))) : [],
    isNationalOnly: checked.length > 0 && checked.every(({ conditions }) => conditions.every(isNational)),
    unmetNationalCriteria: getShortest(met.map(({ conditions }) => conditions.filter(isNational).filter(isInDoubt))),
  };
}

function outcomeOf(ways: number, met: number, open: number, unsaid: number): AssessmentOutcome {
  if (ways === 0) return 'no-rules';
  if (met > 0) return 'likely';
  if (open > 0) return 'possible';
  return unsaid > 0 ? 'depends' : 'unlikely';
}

/** Only what the notice itself says decides; what other pages add is shown beside it. */
function checkRoute({ name, needs }: QualifyingRoute, answers: SchoolAnswers, doubted: Doubted): CheckedRoute {
  const conditions = needs.map((condition) => ({ condition, verdict: judgeCondition(condition, answers, doubted) }));
  const local = conditions.filter((each) => !isNational(each));
  const isNeeded = ({ condition }: CheckedCondition) => needsAnswer(condition) || doubted.has(condition.question);
  return { name, verdict: combineVerdicts(local, isNeeded), conditions };
}

/** A condition that rules nobody out needs no answer: it only says of whom the source does not speak. */
function combineVerdicts(local: readonly CheckedCondition[], isNeeded: (each: CheckedCondition) => boolean): Verdict {
  if (local.some(isNotMet)) return 'not-met';
  if (local.some(isNotSaid)) return 'not-said';
  const needed = local.filter(isNeeded);
  return needed.length > 0 && needed.every(({ verdict }) => verdict === 'met') ? 'met' : 'not-known';
}

const verdicts: Record<Placement, Verdict> = { placed: 'met', 'ruled-out': 'not-met', 'not-said': 'not-said' };

function judgeCondition(condition: Condition, answers: SchoolAnswers, doubted: Doubted): Verdict {
  const answer = answers[condition.question];
  return answer === undefined || doubted.has(condition.question)
    ? 'not-known'
    : verdicts[placementOf(condition, answer)];
}

const isNational = ({ condition }: CheckedCondition): boolean => condition.national !== undefined;
const isNotMet = ({ verdict }: CheckedCondition): boolean => verdict === 'not-met';
const isNotSaid = ({ verdict, condition }: CheckedCondition): boolean =>
  verdict === 'not-said' && condition.national === undefined;
const isInDoubt = ({ verdict }: CheckedCondition): boolean => verdict === 'not-met' || verdict === 'not-said';

const findFewestMissing = (ways: readonly CheckedRoute[], doubted: Doubted): CheckedCondition[] =>
  getShortest(
    ways.map(({ conditions }) =>
      conditions.filter(
        (each) =>
          each.verdict !== 'met' &&
          !isNational(each) &&
          (needsAnswer(each.condition) || doubted.has(each.condition.question)),
      ),
    ),
  );

const getShortest = (lists: CheckedCondition[][]): CheckedCondition[] =>
  lists.toSorted((one, other) => one.length - other.length)[0] ?? [];

/** The questions that can change anything about an offer, each once. */
export function listQuestions({ always = [], ways = [], extraWays = [] }: Rules): QuestionName[] {
  const all = [...ways, ...extraWays.flatMap((extra) => extra.ways)] as QualifyingRoute[];
  const needs = [...all.flatMap((way) => way.needs), ...(ways.length > 0 ? (always as Condition[]) : [])];
  return [...new Set(needs.map(({ question }) => question))];
}
