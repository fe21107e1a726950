import { type Question, type QuestionName, questions } from '#lib/schema/question';
import { truncate } from '#lib/text/format';

/** What somebody said of a school and of themselves. A question without an answer is not in it. */
export type SchoolAnswers = Partial<Record<QuestionName, string | number | boolean>>;

export const questionNames = Object.keys(questions) as QuestionName[];

/** No number that a school could mean is longer than this, and a computer would round it. */
const maxNumberLength = 8;

/** For a school that is in none of the Opportunity Areas. */
export const noAreaValue = 'none';

/** What was answered, what is wrong with it in words, and the questions whose answers nothing may rest on. */
export type ReadAnswers = { answers: SchoolAnswers; notes: string[]; doubted: ReadonlySet<QuestionName> };

/** Reads answers from an address. What cannot be an answer is left out, and said; so is what contradicts itself. */
export function parseAnswers(parameters: URLSearchParams, areas: readonly string[]): ReadAnswers {
  const answers: SchoolAnswers = {};
  const notes: string[] = [];
  const doubted = new Set<QuestionName>();
  for (const name of questionNames) {
    const text = (parameters.get(name) ?? '').trim();
    if (text === '') continue;
    const question: Question = questions[name];
    const answer =
      name === 'area' ? [...areas, noAreaValue].find((area) => area === text) : parseAnswer(question, text);
    if (answer === undefined) {
      notes.push(`“${truncate(text)}” is not ${describeExpected(question)}, so we left it out: ${question.asks}`);
      doubted.add(name);
    } else answers[name] = answer;
  }
  for (const { between, why } of findContradictions(answers)) {
    notes.push(`${why} We based no result on either answer.`);
    for (const name of between) doubted.add(name);
  }
  return { answers, notes, doubted };
}

function parseAnswer(question: Question, text: string): string | number | boolean | undefined {
  switch (question.kind) {
    case 'one-of':
      return question.value.safeParse(text).data;
    case 'yes-no':
      return text === 'yes' ? true : text === 'no' ? false : undefined;
    case 'at-least':
      return question.unit === '%' ? readPercentage(text) : readCount(text);
  }
}

function readPercentage(text: string): number | undefined {
  const plain = text.replace(/\s*(%|per ?cent)$/i, '');
  const isNumber = /^\d+(\.\d+)?$/.test(plain) && plain.length <= maxNumberLength;
  return isNumber && Number(plain) <= 100 ? Number(plain) : undefined;
}

/** A number of schools or boards is whole. Its thousands may be set apart as people write them: 1,000. */
function readCount(text: string): number | undefined {
  const plain = /^\d{1,3}([ ,]\d{3})+$/.test(text) ? text.replace(/[ ,]/g, '') : text;
  return /^\d+$/.test(plain) && plain.length <= maxNumberLength ? Number(plain) : undefined;
}

function describeExpected(question: Question): string {
  if (question.kind === 'yes-no') return 'yes or no';
  if (question.kind === 'one-of') return 'one of the choices';
  return question.unit === '%' ? 'a percentage from 0 to 100, such as 34.9' : 'a whole number, such as 2';
}

/** Answers that cannot be true together: the questions that are between them, and why. */
function findContradictions(answers: SchoolAnswers): { between: QuestionName[]; why: string }[] {
  const { 'free-school-meals': meals, 'ever-6': ever, 'measures-apply': apply, ofsted } = answers;
  const missed = (['below-floor-2018', 'coasting-2018', 'coasting'] as const).filter((name) => answers[name] === true);
  const before = answers['ofsted-before'];
  return [
    ...(typeof meals === 'number' && typeof ever === 'number' && ever < meals
      ? [
          {
            between: ['free-school-meals', 'ever-6'] as const,
            why: 'Ever 6 counts everybody who has free school meals now, so it cannot be the smaller of the two percentages.',
          },
        ]
      : []),
    ...(apply === false && missed.length > 0
      ? [
          {
            between: ['measures-apply', ...missed] as const,
            why: 'You say that the floor and coasting standards do not apply to the school, and also that it missed one.',
          },
        ]
      : []),
    ...(ofsted === 'not-inspected' && before && before !== 'not-inspected'
      ? [
          {
            between: ['ofsted', 'ofsted-before'] as const,
            why: 'You say that Ofsted has not inspected the school yet, and also what it said before.',
          },
        ]
      : []),
  ].map(({ between, why }) => ({ between: [...between], why }));
}

/** The one way to write answers into an address. Reading it gives the same answers again. */
export function formatAnswers(answers: SchoolAnswers): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const name of questionNames) {
    const answer = answers[name];
    if (answer !== undefined)
      parameters.set(name, typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer));
  }
  return parameters;
}
