import { loadLibrary } from '#lib/content/load-library';
import { noAreaValue } from '#lib/offers/answers';
import { type Question, type QuestionName, questions } from '#lib/schema/question';

/** The choices of a question, as a form shows them. */
export function listQuestionChoices(name: QuestionName) {
  const question: Question = questions[name];
  if (name === 'area') {
    const areas = loadLibrary().all('area');
    return [
      ...areas.map(({ id, title }) => ({ value: id, label: title })),
      { value: noAreaValue, label: 'None of them' },
    ];
  }
  if (question.kind === 'yes-no')
    return ['yes', 'no'].map((value) => ({ value, label: value === 'yes' ? 'Yes' : 'No' }));
  return question.kind === 'one-of' ? question.choices.map((value) => ({ value, label: question.label(value) })) : [];
}
