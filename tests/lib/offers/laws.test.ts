import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read-library';
import { noAreaValue, parseAnswers, questionNames, type SchoolAnswers } from '#lib/offers/answers';
import { type AssessmentOutcome, assess, listQuestions, waysOf } from '#lib/offers/assess';
import { type Condition, describeCondition, placementOf, valuesMissing, whyNotSaid } from '#lib/schema/condition';
import { type Question, type QuestionName, questions } from '#lib/schema/question';

const { library } = readLibrary(readFiles('content'));
const offers = library.all('offer');
const areas = library.all('area').map(({ id }) => id);
const names = new Map(library.all('area').map(({ id, title }) => [id, title]));
const find = (id: string) => {
  const offer = library.find('offer', id);
  if (!offer) throw new Error(`The offer ${id} is gone. Choose another.`);
  return offer;
};

const conditionsOf = (offer: (typeof offers)[number]): Condition[] =>
  [
    ...(offer.always ?? []),
    ...[...(offer.ways ?? []), ...(offer.extraWays ?? []).flatMap((extra) => extra.ways)].flatMap(({ needs }) => needs),
  ] as Condition[];

const answerTo = (name: QuestionName) => {
  const question: Question = questions[name];
  if (name === 'area') return fc.constantFrom<string | number | boolean>(...areas, noAreaValue);
  if (question.kind === 'yes-no') return fc.boolean();
  if (question.kind === 'one-of') return fc.constantFrom<string | number | boolean>(...question.choices);
  return fc.constantFrom(0, 1, 2, 34.9, 35, 49.9, 50, 100);
};
const anyAnswers = fc
  .record(Object.fromEntries(questionNames.map((name) => [name, answerTo(name)])), { requiredKeys: [] })
  .map((answers) => answers as SchoolAnswers);
const anyOffer = fc.constantFrom(...offers);
const fromWorst: readonly AssessmentOutcome[] = ['unlikely', 'no-rules', 'depends', 'possible', 'likely'];

describe('every answer to every closed question', () => {
  const all = offers.flatMap((offer) => conditionsOf(offer).map((condition) => [offer.id, condition] as const));

  test.each(all)('%s: %j places it, rules it out, or says with a reason that the source does not', (_id, condition) => {
    expect(valuesMissing(condition)).toEqual([]);
    const question: Question = questions[condition.question];
    const values =
      condition.question === 'area' ? [...areas, noAreaValue] : question.kind === 'one-of' ? question.choices : [];
    for (const value of question.kind === 'yes-no' ? [true, false] : values) {
      const placement = placementOf(condition, value);
      expect(placement === 'not-said', String(value)).toBe(whyNotSaid(condition, value) !== undefined);
    }
  });

  test('who counts is unclear in a condition, which names the answer, and nowhere else', () => {
    for (const { id, unclear = [], unknown = [] } of offers) {
      for (const text of [...unclear, ...unknown]) {
        expect(text, id).not.toMatch(
          /(does not say|do not say|not named?) (who|whether|where).*\b(counts?|counted|belongs?)\b/,
        );
      }
    }
  });
});

test('further help is never better placed than its offer, on any answers', () => {
  fc.assert(
    fc.property(anyOffer, anyAnswers, fc.subarray(questionNames), (offer, answers, doubted) => {
      const { outcome, extras } = assess(offer, answers, new Set(doubted));
      for (const extra of extras)
        expect(fromWorst.indexOf(extra.assessment.outcome)).toBeLessThanOrEqual(fromWorst.indexOf(outcome));
    }),
    { numRuns: 3000 },
  );
});

test('what rests on a doubted answer is never firm: whatever that answer had been, a firm outcome stands', () => {
  fc.assert(
    fc.property(anyOffer, anyAnswers, anyAnswers, fc.subarray(questionNames), (offer, answers, others, doubted) => {
      const { outcome } = assess(offer, answers, new Set(doubted));
      const instead = { ...answers, ...Object.fromEntries(doubted.map((name) => [name, others[name]])) };
      const was = assess(offer, instead, new Set(doubted)).outcome;
      expect(was).toBe(outcome);
      if (outcome !== 'likely' && outcome !== 'unlikely') return;
      expect(assess(offer, instead as SchoolAnswers).outcome).toBe(outcome);
    }),
    { numRuns: 3000 },
  );
});

const asked = (address: string) => parseAnswers(new URLSearchParams(address), areas);
const outcomesOf = (address: string) => {
  const { answers, doubted } = asked(address);
  return Object.fromEntries(offers.map((offer) => [offer.id, assess(offer, answers, doubted).outcome]));
};

test.each([
  ['phase=fe-college&measures-apply=no&ofsted=requires-improvement', 'school-improvement-offer-2018-19-tier-1'],
  ['phase=fe-college&measures-apply=no&ofsted=requires-improvement', 'school-improvement-offer-2019-20'],
  ['phase=fe-college&free-school-meals=40', 'breakfast-programme-stoke'],
  ['type=independent&free-school-meals=60', 'breakfast-programme-stoke'],
  ['phase=nursery&type=independent&free-school-meals=60', 'breakfast-programme-stoke'],
  ['area=norwich&free-school-meals=60', 'breakfast-programme-stoke'],
  ['type=independent&ofsted=requires-improvement', 'school-improvement-offer-2019-20'],
  [
    'phase=primary&below-floor-2018=no&coasting-2018=no&ofsted=requires-improvement&measures-apply=yes',
    'school-improvement-offer-2018-19-tier-1',
  ],
  ['phase=middle&below-floor-2018=yes&measures-apply=yes&ofsted=good', 'school-improvement-offer-2018-19-tier-1'],
  ['phase=all-through&below-floor-2018=yes&ofsted=good', 'school-improvement-offer-2018-19-tier-1'],
  ['phase=junior&coasting-2018=yes&ofsted=good', 'school-improvement-offer-2018-19-tier-1'],
  ['role=chair&type=free-school', 'governance-leadership-stoke'],
  ['role=clerk&boards-clerked=2&phase=fe-college', 'governance-clerking-stoke'],
  ['role=clerk&boards-clerked=2&type=independent', 'governance-clerking-stoke'],
  ['area=stoke-on-trent&phase=nursery', 'research-school-cpd-stoke'],
  ['area=stoke-on-trent&role=teacher&phase=fe-college', 'funded-npqs-stoke'],
])('%s depends on what the source of %s does not say', (address, id) => {
  expect(outcomesOf(address)[id]).toBe('depends');
  const { answers, doubted } = asked(address);
  const { notSaid } = assess(find(id), answers, doubted);
  expect(notSaid.length).toBeGreaterThan(0);
});

test.each([
  ['free-school-meals=40&ever-6=30', 'breakfast-programme-stoke', 'possible'],
  ['free-school-meals=40&phase=fe-colege', 'breakfast-programme-stoke', 'possible'],
  ['free-school-meals=thirty', 'breakfast-programme-stoke', 'possible'],
  ['ofsted=not-inspected&ofsted-before=good', 'school-improvement-offer-2018-19-tier-2', 'possible'],
  [
    'measures-apply=no&below-floor-2018=yes&ofsted=requires-improvement',
    'school-improvement-offer-2018-19-tier-1',
    'possible',
  ],
  // What does not need the doubted answer stays firm.
  ['ofsted=not-inspected&ofsted-before=good&free-school-meals=40', 'breakfast-programme-stoke', 'likely'],
  ['ofsted=good&free-school-meals=thirty', 'school-improvement-offer-2019-20', 'unlikely'],
])('%s leaves %s %s', (address, id, outcome) => expect(outcomesOf(address)[id]).toBe(outcome));

test.each([
  ['free-school-meals=10&ever-6=20&has-breakfast=no', 'breakfast-programme-stoke'],
  ['role=clerk&schools-governed=3', 'governance-leadership-stoke'],
])('%s has no further help of %s, as the offer itself does not fit', (address, id) => {
  const { answers } = asked(address);
  const { outcome, extras } = assess(find(id), answers);
  expect([outcome, ...extras.map(({ assessment }) => assessment.outcome)]).toEqual(['unlikely', 'unlikely']);
});

test('what would settle an offer that is possible is asked, and nothing is said to change where it fits', () => {
  const { missingInfo, outcome } = assess(find('governance-clerking-stoke'), { role: 'clerk' });
  expect(outcome).toBe('possible');
  expect(missingInfo.map(({ condition }) => condition.question)).toEqual(['boards-clerked']);
  const ruledOut = assess(find('governance-clerking-stoke'), { role: 'teacher', 'boards-clerked': 1 });
  expect(ruledOut.missingInfo).toMatchObject([{ condition: { question: 'role' }, verdict: 'not-met' }]);
  expect(assess(find('governance-clerking-stoke'), { role: 'clerk', 'boards-clerked': 1 }).missingInfo).toEqual([]);
});

test('what could change a national rule is never asked as if it decided', () => {
  const { missingInfo } = assess(find('funded-npqs-stoke'), { area: 'stoke-on-trent' });
  expect(missingInfo.map(({ condition }) => condition.question)).toEqual(['role']);
  expect(listQuestions(find('funded-npqs-stoke'))).toEqual(
    expect.arrayContaining(['area', 'role', 'holds-npq', 'dropped-out-of-npq', 'phase', 'type']),
  );
  expect(listQuestions({})).toEqual([]);
  expect(waysOf({})).toEqual([]);
});

test.each([
  ['free-school-meals', '100', 100],
  ['free-school-meals', '100.1', undefined],
  ['free-school-meals', '0', 0],
  ['free-school-meals', '34.99999', 34.99999],
  ['free-school-meals', '34.999999', undefined],
  ['schools-governed', '2', 2],
  ['schools-governed', '2.5', undefined],
  ['schools-governed', '2%', undefined],
  ['schools-governed', '12345678', 12_345_678],
  ['schools-governed', '123456789', undefined],
] as const)('%s=%s is read as %s', (name, text, answer) => {
  const { answers, notes, doubted } = asked(`${name}=${encodeURIComponent(text)}`);
  expect(answers[name]).toBe(answer);
  expect(notes).toHaveLength(answer === undefined ? 1 : 0);
  expect(doubted.has(name)).toBe(answer === undefined);
});

test.each([
  ['free-school-meals=40&ever-6=40', []],
  ['free-school-meals=40&ever-6=39.9', ['ever-6', 'free-school-meals']],
  ['measures-apply=no&coasting-2018=yes', ['coasting-2018', 'measures-apply']],
  ['measures-apply=yes&coasting-2018=yes', []],
  ['measures-apply=no&coasting-2018=no', []],
  ['ofsted=not-inspected&ofsted-before=not-inspected', []],
  ['ofsted=not-inspected&ofsted-before=good', ['ofsted', 'ofsted-before']],
  ['ofsted=good&ofsted-before=good', []],
])('%s doubts %j', (address, doubted) => expect([...asked(address).doubted].toSorted()).toEqual(doubted));

const need = (condition: Condition) => describeCondition(condition, names);
test.each<[Condition, string]>([
  [{ question: 'role', is: ['clerk'], isNot: ['teacher'] }, 'You are a clerk to a governing board'],
  [{ question: 'role', is: ['teacher', 'senior-leader'], isNot: ['clerk'] }, 'You are a teacher or a senior leader'],
  [
    { question: 'role', is: ['chair', 'vice-chair', 'committee-chair'], isNot: ['clerk'] },
    'You are a chair of governors, a vice chair or a committee chair',
  ],
  [{ question: 'phase', is: ['primary'], isNot: ['secondary'] }, 'Your school is a primary school'],
  [
    { question: 'phase', is: ['infant', 'all-through'], isNot: ['special'] },
    'Your school is an infant school or an all-through school',
  ],
  [{ question: 'phase', is: ['primary'] }, 'No kind of school is ruled out'],
  [
    { question: 'type', is: ['maintained', 'academy'], isNot: ['independent'] },
    'Your school is a council-maintained school or an academy',
  ],
  [{ question: 'area', is: ['stoke-on-trent'] }, 'Your school or college is in Stoke-on-Trent'],
  [{ question: 'area', is: ['derby', 'norwich'] }, 'Your school or college is in Derby or Norwich'],
  [{ question: 'area', is: areas }, 'Your school or college is in one of the 12 Opportunity Areas'],
  [{ question: 'area', is: ['derby'], notSaid: [{ values: ['elsewhere'], why: 'So.' }] }, 'Schools in Derby count'],
  [
    { question: 'ofsted', is: ['good', 'outstanding'], isNot: ['inadequate'] },
    'Its latest overall Ofsted grade is “good” or “outstanding”',
  ],
  [
    { question: 'ofsted', is: ['outstanding', 'good', 'requires-improvement', 'not-inspected'], isNot: ['inadequate'] },
    'Its latest overall Ofsted grade is not “inadequate”',
  ],
  [
    { question: 'ofsted-before', is: ['good', 'not-inspected'], isNot: ['inadequate'] },
    'Its overall Ofsted grade before that was “good” or Ofsted had not inspected it before that',
  ],
  [{ question: 'free-school-meals', atLeast: 35 }, 'At least 35% of your pupils are eligible for free school meals'],
  [{ question: 'schools-governed', atLeast: 2 }, 'Your board governs at least 2 schools'],
  [{ question: 'boards-clerked', atLeast: 1 }, 'You are clerk to at least 1 governing board now'],
  [
    { question: 'has-breakfast', is: false },
    'Your school does not yet have a healthy breakfast that it can keep going',
  ],
])('%j is said as “%s”', (condition, messages) => expect(need(condition)).toBe(messages));
