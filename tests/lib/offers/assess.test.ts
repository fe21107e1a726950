import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { formatAnswers, noAreaValue, parseAnswers, questionNames, type SchoolAnswers } from '#lib/offers/answers';
import {
  type Assessment,
  type AssessmentOutcome,
  assess,
  assessRoutes,
  listQuestions,
  type Verdict,
  waysOf,
} from '#lib/offers/assess';
import { type Condition, needsAnswer, placementOf } from '#lib/schema/condition';
import { type Question, type QuestionName, questions } from '#lib/schema/question';

const { library } = readLibrary(readFiles('content'));
const areas = library.all('area').map(({ id }) => id);

type Way = { name: string; needs: Condition[] };
type Rules = { name: string; ways: Way[] };

/** Every list of ways of every offer: the ways to qualify, and those to further help. */
const rules: Rules[] = library
  .all('offer')
  .flatMap(({ id, always, ways, extraWays = [] }) => [
    ...(ways ? [{ name: id, ways: waysOf({ always, ways }) as Way[] }] : []),
    ...extraWays.map((extra) => ({ name: `${id}: ${extra.for.slice(0, 30)}`, ways: extra.ways as Way[] })),
  ]);

/** No answer, and every answer on either side of every bound that the ways set. */
function answersTo(name: QuestionName, ways: readonly Way[]): (string | number | boolean | undefined)[] {
  const question: Question = questions[name];
  const needs = ways.flatMap((way) => way.needs.filter((need) => need.question === name));
  if (question.kind === 'yes-no') return [undefined, true, false];
  if (question.kind === 'at-least') {
    return [undefined, ...needs.flatMap(({ atLeast = 0 }) => [atLeast - 0.1, atLeast, atLeast + 0.1])];
  }
  // One answer for each different lot of placements: the others would give the same again.
  const all = name === 'area' ? [...areas, noAreaValue] : question.choices;
  return [
    undefined,
    ...Map.groupBy(all, (answer) => needs.map((need) => placementOf(need, answer)).join()).values(),
  ].map((alike) => alike?.[0]);
}

function* everyAnswer(names: readonly QuestionName[], ways: readonly Way[]): Generator<SchoolAnswers> {
  const [name, ...others] = names;
  if (name === undefined) {
    yield {};
    return;
  }
  for (const rest of everyAnswer(others, ways)) {
    for (const answer of answersTo(name, ways)) yield answer === undefined ? rest : { ...rest, [name]: answer };
  }
}

const namesIn = (ways: readonly Way[]): QuestionName[] => listQuestions({ ways: ways as never, extraWays: [] });

/** The outcome, worked out from the explanation alone. */
function outcomeSaid({ routes }: Assessment): AssessmentOutcome {
  const local = routes.map(({ conditions }) => conditions.filter(({ condition }) => !condition.national));
  const decided = local.map((each) => ({
    all: each.map(({ verdict }): Verdict => verdict),
    needed: each.filter(({ condition }) => needsAnswer(condition)).map(({ verdict }): Verdict => verdict),
  }));
  const isMet = ({ all, needed }: (typeof decided)[number]) =>
    !all.includes('not-said') && needed.length > 0 && needed.every((verdict) => verdict === 'met');
  if (decided.some(isMet)) return 'likely';
  const left = decided.filter(({ all }) => !all.includes('not-met'));
  if (left.length === 0) return 'unlikely';
  return left.every(({ all }) => all.includes('not-said')) ? 'depends' : 'possible';
}

/** What one more answer may turn each outcome into. */
const mayBecome: Record<AssessmentOutcome, readonly AssessmentOutcome[]> = {
  likely: ['likely', 'depends'],
  depends: ['depends', 'unlikely'],
  unlikely: ['unlikely'],
  possible: ['likely', 'possible', 'depends', 'unlikely'],
  'no-rules': ['no-rules'],
};

describe.each(rules)('$name', ({ ways }) => {
  const all = [...everyAnswer(namesIn(ways), ways)];

  test(`says of all ${all.length} sets of answers what its own explanation says`, () => {
    for (const answers of all) {
      const messages = assessRoutes(ways, answers);
      if (messages.outcome !== outcomeSaid(messages))
        expect(messages.outcome, JSON.stringify(answers)).toBe(outcomeSaid(messages));
    }
    expect(all.length).toBeGreaterThan(1);
  });

  const isDecided = ways.some(({ needs }) => needs.some(({ national }) => !national));

  test(isDecided ? 'reaches each outcome' : 'is never decided, as only national pages have the rule', () => {
    const reached = new Set(all.map((answers) => assessRoutes(ways, answers).outcome));
    const isOpenEnded = ways.some(({ needs }) => needs.some(({ notSaid, national }) => notSaid && !national));
    const firm = isOpenEnded ? ['depends', 'likely', 'possible', 'unlikely'] : ['likely', 'possible', 'unlikely'];
    expect([...reached].toSorted()).toEqual(isDecided ? firm : ['possible']);
  });

  test('never takes a missing answer for a no: one more answer turns no likely into unlikely, nor back', () => {
    const outcomes = new Map(all.map((answers) => [keyOf(answers), assessRoutes(ways, answers).outcome]));
    for (const answers of all) {
      const now = outcomes.get(keyOf(answers));
      for (const name of Object.keys(answers) as QuestionName[]) {
        const { [name]: _gone, ...before } = answers;
        const earlier = outcomes.get(keyOf(before));
        if (!earlier || !now) throw new Error('A set of answers was not assessed.');
        if (!mayBecome[earlier].includes(now)) {
          expect(mayBecome[earlier], `${name} changed ${earlier} for ${JSON.stringify(answers)}`).toContain(now);
        }
      }
    }
  });

  // What is never decided has no answer that would settle it.
  test.runIf(isDecided)('leads on from “possible”: answering what it asks for settles one way', () => {
    for (const answers of all) {
      const { outcome, missingInfo } = assessRoutes(ways, answers);
      if (outcome === 'likely') expect(missingInfo).toEqual([]);
      if (outcome === 'likely' || outcome === 'depends') continue;
      expect(missingInfo.length).toBeGreaterThan(0);
      if (outcome !== 'possible') continue;
      const more = Object.fromEntries(missingInfo.map(({ condition }) => [condition.question, meeting(condition)]));
      if (assessRoutes(ways, { ...answers, ...more }).outcome !== 'likely') expect([answers, more]).toBe('likely');
    }
  });
});

const keyOf = (answers: SchoolAnswers): string => String(formatAnswers(answers));
const meeting = ({ is, atLeast }: Condition) => atLeast ?? (Array.isArray(is) ? is[0] : is);

test('what only a national page asks never changes the outcome, and is said', () => {
  const offer = library.find('offer', 'funded-npqs-stoke');
  if (!offer) throw new Error('The offer of funded NPQs is gone. Choose another with a national condition.');
  const fitting = { area: 'stoke-on-trent', role: 'teacher' };
  expect(assess(offer, fitting)).toMatchObject({ outcome: 'likely', unmetNationalCriteria: [] });
  const doubted = assess(offer, { ...fitting, 'holds-npq': true });
  expect(doubted.outcome).toBe('likely');
  expect(doubted.unmetNationalCriteria.map(({ condition }) => condition.question)).toEqual(['holds-npq']);
});

test('an offer whose source gives no rule says so', () => {
  expect(assess({}, { area: 'norwich' })).toMatchObject({ outcome: 'no-rules', routes: [] });
});

const breakfast = library.find('offer', 'breakfast-programme-stoke');
test.each([
  ['34.9', 'possible'],
  ['34.99999', 'possible'],
  ['35', 'likely'],
  ['35.0', 'likely'],
  ['35 %', 'likely'],
  ['100', 'likely'],
])('“%s” per cent with free school meals is %s for breakfasts', (text, outcome) => {
  const { answers, notes } = parseAnswers(new URLSearchParams({ 'free-school-meals': text }), areas);
  expect(notes).toEqual([]);
  expect(assess(breakfast ?? {}, answers).outcome).toBe(outcome);
});

test.each(['abc', '-1', '101', '1e1', '34,9', '34.99999999999999999', 'NaN', '0x10', '٣٥'])(
  'the percentage “%s” is left out, and said',
  (text) => {
    const { answers, notes } = parseAnswers(new URLSearchParams({ 'free-school-meals': text }), areas);
    expect(answers).toEqual({});
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('percentage from 0 to 100');
  },
);

test.each(['2.5', '2.0', '-1', 'two', '1e1'])('“%s” is no number of schools, and that is said', (text) => {
  const { answers, notes } = parseAnswers(new URLSearchParams({ 'schools-governed': text }), areas);
  expect(answers).toEqual({});
  expect(notes).toHaveLength(1);
  expect(notes[0]).toContain('is not a whole number, such as 2');
});

test.each([
  [{ 'free-school-meals': '40', 'ever-6': '30' }, 'cannot be the smaller'],
  [{ 'measures-apply': 'no', 'below-floor-2018': 'yes' }, 'do not apply'],
  [{ ofsted: 'not-inspected', 'ofsted-before': 'good' }, 'has not inspected'],
])('%j is explained as a contradiction', (given, messages) => {
  expect(parseAnswers(new URLSearchParams(given), areas).notes.join(' ')).toContain(messages);
});

const anyAnswers = fc
  .record(
    Object.fromEntries(
      questionNames.map((name) => {
        const question: Question = questions[name];
        if (name === 'area') return [name, fc.constantFrom(...areas, noAreaValue)];
        if (question.kind === 'yes-no') return [name, fc.boolean()];
        if (question.kind === 'one-of') return [name, fc.constantFrom(...question.choices)];
        if (question.unit !== '%') return [name, fc.integer({ min: 0, max: 1000 })];
        return [name, fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)];
      }),
    ),
    { requiredKeys: [] },
  )
  .map((answers) => answers as SchoolAnswers);

test('answers that are written into an address and read again are the same', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(parseAnswers(formatAnswers(answers), areas).answers).toEqual(answers);
    }),
  );
});

test('any address gives answers, and never fails', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...questionNames), fc.string({ unit: 'binary' }))), (pairs) => {
      const { answers } = parseAnswers(new URLSearchParams(pairs), areas);
      expect(parseAnswers(formatAnswers(answers), areas).answers).toEqual(answers);
    }),
  );
});
