import * as z from 'zod';
import { formatList, uncapitalize } from '#lib/text/format';
import { eitherOf, oneOfAll, statement } from '#lib/text/sentences';
import { prose } from './field-shapes.ts';
import { type Question, type QuestionName, questions } from './question.ts';
import { reference } from './references.ts';

/** Stands for every area that a condition does not name, and for no area at all. */
const elsewhere = 'elsewhere';

const notSaid = (values: z.ZodType) =>
  z
    .array(z.strictObject({ values: z.array(values).min(1), why: prose }))
    .min(1)
    .optional()
    .describe('Values that the source neither lets in nor rules out, and what is known of them.');

/** A share of pupils is a percentage; whatever else is counted, nobody in a school has a hundred of it. */
const atLeast = {
  '%': z.number().positive().max(100),
  '': z.number().int().positive().max(100),
};

const bounds = {
  'one-of': (question: Question & { kind: 'one-of' }) => ({
    is: z.array(question.value).min(1).describe('The values that meet it.'),
    isNot: z.array(question.value).min(1).optional().describe('The values that the source rules out.'),
    notSaid: notSaid(question.value),
  }),
  'at-least': ({ unit }: Question & { kind: 'at-least' }) => ({ atLeast: atLeast[unit] }),
  'yes-no': () => ({ is: z.boolean(), notSaid: notSaid(z.boolean()) }),
};

const boundOf = (question: Question) => {
  if (question.kind === 'one-of') return bounds['one-of'](question);
  return question.kind === 'at-least' ? bounds['at-least'](question) : bounds['yes-no']();
};

/** A school lies in one place, so a condition about the area rules out all others unless it says otherwise. */
const areaBounds = { is: z.array(questions.area.value).min(1), notSaid: notSaid(z.literal(elsewhere)) };

const national = reference('source')
  .optional()
  .describe('The source, for a rule that only national pages state and the local notice does not.');

const createConditionSchema = (name: QuestionName) => {
  const question: Question = questions[name];
  const bound = name === 'area' ? areaBounds : boundOf(question);
  return z.strictObject({ question: z.literal(name), ...bound, national });
};

const names = Object.keys(questions) as [QuestionName, ...QuestionName[]];

/** One thing that must be true of a school or a person: a question and the bound on its answer. */
export const condition = z.discriminatedUnion('question', [
  createConditionSchema(names[0]),
  ...names.slice(1).map(createConditionSchema),
]);

/** Values that the source does not place, and what is known of them. */
type NotSaid = { values: readonly (string | boolean)[]; why: string };
export type Condition = {
  question: QuestionName;
  is?: string[] | boolean;
  isNot?: string[];
  notSaid?: NotSaid[];
  atLeast?: number;
  national?: string;
};

/** What a source says of an answer: it meets the condition, it is ruled out, or the source does not place it. */
export type Placement = 'placed' | 'ruled-out' | 'not-said';

/** What the source of a condition says of an answer. */
export function placementOf(condition: Condition, answer: string | number | boolean): Placement {
  const { question, is, isNot, atLeast } = condition;
  if (atLeast !== undefined) return Number(answer) >= atLeast ? 'placed' : 'ruled-out';
  if (Array.isArray(is) ? is.includes(String(answer)) : is === answer) return 'placed';
  if (whyNotSaid(condition, answer) !== undefined) return 'not-said';
  if (typeof answer === 'boolean' || question === 'area') return 'ruled-out';
  return isNot?.includes(String(answer)) ? 'ruled-out' : 'not-said';
}

/** What is known of an answer that the source does not place. */
export function whyNotSaid(
  { question, is, notSaid }: Condition,
  answer: string | number | boolean,
): string | undefined {
  const isPlaced = Array.isArray(is) && is.includes(String(answer));
  const value = question === 'area' ? elsewhere : answer;
  return isPlaced ? undefined : notSaid?.find(({ values }) => values.some((each) => each === value))?.why;
}

/** The values that a closed question lets choose and that the condition says nothing of. */
export function valuesMissing({ question: name, is, isNot = [], notSaid = [] }: Condition): string[] {
  const question: Question = questions[name];
  if (question.kind !== 'one-of') return [];
  const named = new Set([...(is as string[]), ...isNot, ...notSaid.flatMap(({ values }) => values)]);
  return question.choices.filter((choice) => !named.has(choice));
}

/**
 * Whether nobody can be said to meet it without an answer. A choice of which nothing is ruled out only tells of whom the
 * source does not speak: it casts doubt on some answers, and asks for none.
 */
export const needsAnswer = ({ question, is, isNot = [], notSaid = [] }: Condition): boolean =>
  !Array.isArray(is) || (question === 'area' ? notSaid.length === 0 : isNot.length > 0);

/** The title of each area, by its id, for sentences. */
export type AreaNames = ReadonlyMap<string, string>;

/** The condition as a statement about the reader, such as "You are a teacher or a senior leader". */
export function describeCondition(condition: Condition, areas: AreaNames): string {
  const question: Question = questions[condition.question];
  if (question.kind === 'yes-no') return condition.is ? question.yes : question.no;
  if (question.kind === 'at-least') return question.says(condition.atLeast ?? 0);
  const { isNot = [] } = condition;
  const is = condition.is as string[];
  if (condition.question === 'area') return areaInWords(question.says, is, areas, needsAnswer(condition));
  if (isNot.length === 0) return question.any;
  const isShorterSaidAsNot = isNot.length <= 2 && is.length > 3;
  return isShorterSaidAsNot
    ? `${question.says} not ${formatList(isNot.map(question.inSentence), 'or')}`
    : valuesInWords(question, is);
}

function areaInWords(says: string, is: readonly string[], areas: AreaNames, isOnly: boolean): string {
  const names = is.map((id) => areas.get(id) ?? id);
  if (!isOnly) return `Schools in ${formatList(names)} count`;
  return statement(says, is.length === areas.size ? [oneOfAll(areas.size, 'Opportunity Areas')] : names);
}

function valuesInWords(question: Question & { kind: 'one-of' }, values: readonly string[]): string {
  const { says, inSentence, alone = {} } = question;
  const ends = values.filter((value) => alone[value] === undefined);
  return eitherOf([
    ...(ends.length > 0 ? [statement(says, ends.map(inSentence))] : []),
    ...values.flatMap((value) => alone[value] ?? []),
  ]);
}

/** "The source does not say whether a middle school counts.": what a condition leaves open, and what is known of it. */
export function notSaidInWords({ question: name, notSaid = [], is }: Condition, areas: AreaNames): string[] {
  const question: Question = questions[name];
  const whether = (values: NotSaid['values']): string => {
    if (question.kind === 'yes-no')
      return `a school can qualify where ${uncapitalize(values[0] ? question.yes : question.no)}`;
    if (name === 'area')
      return `a school outside ${formatList((is as string[]).map((id) => areas.get(id) ?? id))} counts`;
    return question.kind === 'one-of'
      ? question.counts(
          formatList(
            values.map((each) => question.inSentence(String(each))),
            'or',
          ),
        )
      : '';
  };
  return notSaid.map(({ values, why }) => `The source does not say whether ${whether(values)}. ${why}`);
}
