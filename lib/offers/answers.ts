import { type Question, type QuestionName, questions } from '#lib/model/question';
import { clip } from '#lib/text/words';

/** What somebody said of a school and of themselves. A question without an answer is not in it. */
export type Answers = Partial<Record<QuestionName, string | number | boolean>>;

export const questionNames = Object.keys(questions) as QuestionName[];

/** No number that a school could mean is longer than this, and a computer would round it. */
const longestNumber = 8;

/** For a school that is in none of the Opportunity Areas. */
export const noArea = 'none';

/** Reads answers from an address. What cannot be an answer is left out, and said. */
export function readAnswers(
  parameters: URLSearchParams,
  areas: readonly string[],
): { answers: Answers; notes: string[] } {
  const answers: Answers = {};
  const notes: string[] = [];
  for (const name of questionNames) {
    const text = (parameters.get(name) ?? '').trim();
    if (text === '') continue;
    const question: Question = questions[name];
    const answer = name === 'area' ? [...areas, noArea].find((area) => area === text) : readAnswer(question, text);
    if (answer === undefined)
      notes.push(`“${clip(text)}” is not ${expected(question)}, so we left it out: ${question.asks}`);
    else answers[name] = answer;
  }
  return { answers, notes: [...notes, ...contradictionsIn(answers)] };
}

function readAnswer(question: Question, text: string): string | number | boolean | undefined {
  switch (question.kind) {
    case 'one-of':
      return question.value.safeParse(text).data;
    case 'yes-no':
      return text === 'yes' ? true : text === 'no' ? false : undefined;
    case 'at-least':
      return readNumber(text, question.unit === '%');
  }
}

/** A percentage may have a part behind its point; what is counted, such as schools, is whole. */
function readNumber(text: string, isPercentage: boolean): number | undefined {
  const plain = text.replace(/\s*%$/, '');
  const number = Number(plain);
  const isNumber = (isPercentage ? /^\d+(\.\d+)?$/ : /^\d+$/).test(plain) && plain.length <= longestNumber;
  return isNumber && !(isPercentage && number > 100) ? number : undefined;
}

function expected(question: Question): string {
  if (question.kind === 'yes-no') return 'yes or no';
  if (question.kind === 'one-of') return 'one of the choices';
  return question.unit === '%' ? 'a percentage from 0 to 100, such as 34.9' : 'a whole number, such as 2';
}

/** Answers that cannot be true together, each with why. */
function contradictionsIn(answers: Answers): string[] {
  const { 'free-school-meals': meals, 'ever-6': ever, 'measures-apply': apply } = answers;
  const isMeasured = answers['below-floor-2018'] === true || answers['coasting-2018'] === true;
  return [
    ...(typeof meals === 'number' && typeof ever === 'number' && ever < meals
      ? ['Ever 6 counts everybody who has free school meals now, so it cannot be the smaller of the two percentages.']
      : []),
    ...(apply === false && isMeasured
      ? ['You say that the floor and coasting standards do not apply to the school, and also that it missed one.']
      : []),
    ...(answers.ofsted === 'not-inspected' && answers['ofsted-before'] && answers['ofsted-before'] !== 'not-inspected'
      ? ['You say that Ofsted has not inspected the school yet, and also what it said before.']
      : []),
  ];
}

/** The one way to write answers into an address. Reading it gives the same answers again. */
export function writeAnswers(answers: Answers): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const name of questionNames) {
    const answer = answers[name];
    if (answer !== undefined)
      parameters.set(name, typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : String(answer));
  }
  return parameters;
}
