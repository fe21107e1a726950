import * as z from 'zod';
import { listInWords } from '#lib/text/words';
import { type Question, type QuestionName, questions } from './question.ts';
import { ref } from './refs.ts';

/** A share of pupils is a percentage; whatever else is counted, nobody in a school has a hundred of it. */
const atLeast = {
  '%': z.number().positive().max(100),
  '': z.number().int().positive().max(100),
};

const bounds = {
  'one-of': (question: Question & { kind: 'one-of' }) => ({ is: z.array(question.value).min(1) }),
  'at-least': ({ unit }: Question & { kind: 'at-least' }) => ({ atLeast: atLeast[unit] }),
  'yes-no': () => ({ is: z.boolean() }),
};

const boundOf = (question: Question) => {
  if (question.kind === 'one-of') return bounds['one-of'](question);
  return question.kind === 'at-least' ? bounds['at-least'](question) : bounds['yes-no']();
};

const national = ref('source')
  .optional()
  .describe('The source, for a rule that only national pages state and the local notice does not.');

const schemaOf = (name: QuestionName) => {
  const question: Question = questions[name];
  const bound = boundOf(question);
  return z.strictObject({ question: z.literal(name), ...bound, national });
};

const names = Object.keys(questions) as [QuestionName, ...QuestionName[]];

/** One thing that must be true of a school or a person: a question and the bound on its answer. */
export const condition = z.discriminatedUnion('question', [schemaOf(names[0]), ...names.slice(1).map(schemaOf)]);

export type Condition = { question: QuestionName; is?: string[] | boolean; atLeast?: number; national?: string };

/** The condition as a statement about the reader; `nameOf` gives the title of a record that an answer names. */
export function conditionInWords(condition: Condition, nameOf: (id: string) => string): string {
  const question: Question = questions[condition.question];
  if (question.kind === 'yes-no') return condition.is ? question.yes : question.no;
  if (question.kind === 'at-least') return `${question.says} at least ${condition.atLeast}${question.unit}`;
  const label = condition.question === 'area' ? nameOf : question.label;
  return `${question.says} ${listInWords((condition.is as string[]).map(label), 'or')}`;
}
