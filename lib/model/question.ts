import type * as z from 'zod';
import { ref } from './refs.ts';
import { ofstedGrade, role, schoolPhase, schoolType } from './vocabularies.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What we ask a school or a person, declared once: the question, and the words that turn a bound into a statement.
 * A question of the kind "yes-no" says both statements; "one-of" and "at-least" say what comes before the bound.
 */
export type Question = { asks: string; help?: string } & (
  | { kind: 'one-of'; says: string; choices: readonly string[]; label(value: string): string; value: z.ZodType<string> }
  | { kind: 'at-least'; says: string; unit: '%' | '' }
  | { kind: 'yes-no'; yes: string; no: string }
);

const oneOf = <Value extends string>(asks: string, says: string, from: Vocabulary<Value>): Question => ({
  kind: 'one-of',
  asks,
  says,
  choices: from.values,
  label: (value) => from.label(value as Value),
  value: from.schema,
});

export const questions = {
  area: {
    kind: 'one-of',
    asks: 'Which Opportunity Area is your school or college in?',
    says: 'Your school or college is in the Opportunity Area',
    choices: [],
    label: (value) => value,
    value: ref('area'),
  },
  phase: oneOf('What kind of school is it?', 'Your school is of the kind', schoolPhase),
  type: oneOf('Who runs the school?', 'Your school is', schoolType),
  role: oneOf('What do you do there?', 'You are', role),
  ofsted: oneOf('What was its latest overall Ofsted grade?', 'Its latest overall Ofsted grade is', ofstedGrade),
  'ofsted-before': oneOf(
    'What was the overall Ofsted grade before that?',
    'Its overall Ofsted grade before that was',
    ofstedGrade,
  ),
  'free-school-meals': {
    kind: 'at-least',
    asks: 'What percentage of pupils are recorded as eligible for free school meals?',
    says: 'Pupils recorded as eligible for free school meals:',
    unit: '%',
  },
  'ever-6': {
    kind: 'at-least',
    asks: 'What percentage of pupils are recorded as Ever 6 free school meals?',
    help: 'Ever 6 means eligible for free school meals at any time in the last six years.',
    says: 'Pupils recorded as Ever 6 free school meals:',
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
    says: 'Schools that your board governs:',
    unit: '',
  },
  'boards-clerked': {
    kind: 'at-least',
    asks: 'How many governing boards do you clerk now?',
    says: 'Governing boards that you clerk now:',
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
