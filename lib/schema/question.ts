import type * as z from 'zod';
import { formatCount } from '#lib/text/format';
import { reference } from './references.ts';
import { ofstedGrade, role, schoolPhase, schoolType, type Worded } from './vocabularies.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What we ask a school or a person, declared once: the question, and the words that turn a bound into a statement.
 * "one-of" has a value of a closed list as its answer: each must be placed in every condition (lib/schema/condition.ts).
 */
export type Question = { asks: string; help?: string } & (
  | OneOf
  | { kind: 'at-least'; unit: '%' | ''; says(atLeast: number): string }
  | { kind: 'yes-no'; yes: string; no: string }
);

type OneOf = {
  kind: 'one-of';
  /** What comes before the values in a statement: "Your school is". */
  says: string;
  /** The statement where nothing is ruled out: "No kind of school is ruled out". */
  any: string;
  choices: readonly string[];
  label(value: string): string;
  /** The value in the middle of a sentence: "a primary school". */
  inSentence(value: string): string;
  /** What would be so if one of the values were let in: "a middle school counts". */
  counts(values: string): string;
  /** The whole statement for a value that does not go on from "says". */
  alone?: Readonly<Record<string, string>>;
  value: z.ZodType<string>;
};

const createOneOf = <Value extends string>(
  asks: string,
  { says, any, counts = (values) => `${values} counts`, alone = {} }: Pick<OneOf, 'says' | 'any'> & Partial<OneOf>,
  from: Vocabulary<Value, Worded>,
): Question => ({
  kind: 'one-of',
  asks,
  says,
  any,
  choices: from.values,
  label: (value) => from.label(value as Value),
  inSentence: (value) => from.choices[value as Value].inSentence,
  counts,
  alone,
  value: from.schema,
});

const graded = (grades: string): string => `a school that Ofsted graded ${grades} counts`;

export const questions = {
  area: {
    kind: 'one-of',
    asks: 'Which Opportunity Area is your school or college in?',
    says: 'Your school or college is in',
    any: 'No place is ruled out',
    choices: [],
    label: (value) => value,
    inSentence: (value) => value,
    counts: (values) => `${values} counts`,
    value: reference('area'),
  },
  phase: createOneOf(
    'What kind of school is it?',
    { says: 'Your school is', any: 'No kind of school is ruled out' },
    schoolPhase,
  ),
  type: createOneOf(
    'Who runs the school?',
    { says: 'Your school is', any: 'No school is ruled out by who runs it' },
    schoolType,
  ),
  role: createOneOf('What do you do there?', { says: 'You are', any: 'No role is ruled out' }, role),
  ofsted: createOneOf(
    'What was its latest overall Ofsted grade?',
    {
      says: 'Its latest overall Ofsted grade is',
      any: 'No Ofsted grade is ruled out',
      counts: graded,
      alone: { 'not-inspected': 'Ofsted has not inspected it yet' },
    },
    ofstedGrade,
  ),
  'ofsted-before': createOneOf(
    'What was the overall Ofsted grade before that?',
    {
      says: 'Its overall Ofsted grade before that was',
      any: 'No earlier Ofsted grade is ruled out',
      counts: graded,
      alone: { 'not-inspected': 'Ofsted had not inspected it before that' },
    },
    ofstedGrade,
  ),
  'free-school-meals': {
    kind: 'at-least',
    asks: 'What percentage of pupils are recorded as eligible for free school meals?',
    says: (atLeast) => `At least ${atLeast}% of your pupils are eligible for free school meals`,
    unit: '%',
  },
  'ever-6': {
    kind: 'at-least',
    asks: 'What percentage of pupils are recorded as Ever 6 free school meals?',
    help: 'Ever 6 means eligible for free school meals at any time in the last six years.',
    says: (atLeast) => `At least ${atLeast}% of your pupils are “Ever 6”`,
    unit: '%',
  },
  'has-breakfast': {
    kind: 'yes-no',
    asks: 'Does the school already have a healthy breakfast that it can keep going?',
    yes: 'Your school already has a healthy breakfast that it can keep going',
    no: 'Your school does not yet have a healthy breakfast that it can keep going',
  },
  'below-floor-2018': {
    kind: 'yes-no',
    asks: 'Was the school below the floor standard on the revised 2018 results?',
    yes: 'Your school was below the floor standard on the revised 2018 results',
    no: 'Your school was not below the floor standard on the revised 2018 results',
  },
  'coasting-2018': {
    kind: 'yes-no',
    asks: 'Was the school “coasting” on the revised 2018 results?',
    yes: 'Your school was “coasting” on the revised 2018 results',
    no: 'Your school was not “coasting” on the revised 2018 results',
  },
  'measures-apply': {
    kind: 'yes-no',
    asks: 'Do the floor and coasting standards apply to this kind of school?',
    help: 'They do not apply to special schools or council nurseries, for example.',
    yes: 'The floor and coasting standards apply to this kind of school',
    no: 'The floor and coasting standards do not apply to this kind of school',
  },
  coasting: {
    kind: 'yes-no',
    asks: 'Is the school “coasting” on the latest published results?',
    yes: 'Your school is “coasting” on the latest published results',
    no: 'Your school is not “coasting” on the latest published results',
  },
  'schools-governed': {
    kind: 'at-least',
    asks: 'How many schools does your board govern?',
    says: (atLeast) => `Your board governs at least ${formatCount(atLeast, 'school', 'schools')}`,
    unit: '',
  },
  'boards-clerked': {
    kind: 'at-least',
    asks: 'How many governing boards do you clerk now?',
    says: (atLeast) => `You are clerk to at least ${formatCount(atLeast, 'governing board', 'governing boards')} now`,
    unit: '',
  },
  'holds-npq': {
    kind: 'yes-no',
    asks: 'Do you already hold the qualification that you want to take?',
    yes: 'You already hold the qualification',
    no: 'You do not already hold the qualification',
  },
  'dropped-out-of-npq': {
    kind: 'yes-no',
    asks: 'Have you started that qualification before and dropped out?',
    yes: 'You have dropped out of that qualification before',
    no: 'You have not dropped out of that qualification before',
  },
} satisfies Record<string, Question>;

export type QuestionName = keyof typeof questions;
