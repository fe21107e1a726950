import type { Metadata } from 'next';
import { OfferResult, type ShownOffer } from '#components/check/offer-result';
import { Questions } from '#components/check/questions';
import { Note, Notes } from '#components/layout/notes';
import { library } from '#lib/content/open';
import { type Question, type QuestionName, questions } from '#lib/model/question';
import { type Answers, questionNames, readAnswers, writeAnswers } from '#lib/offers/answers';
import { type Outcome, questionsOf } from '#lib/offers/assess';
import { isOpen } from '#lib/offers/status';
import { site } from '#lib/site';
import { inWords } from '#lib/text/dates';
import { ListPage, metadataOfPlace } from '../list-page.tsx';
import { parametersOf, type SearchParams } from '../parameters.ts';
import { today } from '../today.ts';
import { choicesOf } from './choices.ts';
import { areaName, shownOffer } from './shown-offer.ts';

type Props = { searchParams: SearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const isAsked = Object.keys(await searchParams).length > 0;
  return { ...metadataOfPlace('/check'), ...(isAsked && { robots: { index: false, follow: true } }) };
}

const groups: readonly { title: string; outcomes: readonly Outcome[] }[] = [
  { title: 'Likely', outcomes: ['likely'] },
  { title: 'Possible', outcomes: ['possible', 'no-rules'] },
  { title: 'Unlikely on these answers', outcomes: ['unlikely'] },
];

export default async function CheckPage({ searchParams }: Props) {
  const parameters = await parametersOf(searchParams);
  const { day, isAsked } = await today(parameters.get('on') ?? undefined);
  const [one] = library().those('offer', parameters.getAll('offer'));
  const offers = one ? [one] : library().all('offer');
  const asked = new Set(offers.flatMap(questionsOf));
  const { answers, notes } = readAnswers(
    parameters,
    library()
      .all('area')
      .map(({ id }) => id),
  );
  const open = offers.filter((offer) => isOpen(offer, day)).length;
  const isAnswered = Object.keys(answers).length > 0;
  return (
    <ListPage address="/check">
      {one && (
        <p className="mb-4">
          For one offer: <a href={one.address}>{one.title}</a>.{' '}
          <a href={`/check?${writeAnswers(answers)}`}>Check all offers</a>
        </p>
      )}
      {open === 0 && (
        <Note>
          <strong>
            On {inWords(day)} {one ? 'this offer is not open' : 'none of these offers is open'}.
          </strong>{' '}
          What you see is what a school could have had. Nothing that you enter is kept: your answers stand in the
          address of the page, and you can share it.
        </Note>
      )}
      <Notes notes={notes} />
      {isAnswered && <Results shown={offers.map((offer) => shownOffer(offer, answers, day))} answers={answers} />}
      <h2 className="no-print mt-10 mb-4">{isAnswered ? 'Change your answers' : 'Your school'}</h2>
      <Questions
        names={questionNames.filter((name) => asked.has(name))}
        given={Object.fromEntries([...parameters].toReversed())}
        choicesOf={choicesOf}
        hidden={{ offer: one?.id, on: isAsked ? day : undefined }}
      />
    </ListPage>
  );
}

function Results({ shown, answers }: { shown: readonly ShownOffer[]; answers: Answers }) {
  return (
    <div className="check-sheet">
      <p className="print-only small">{`${site.url}/check?${writeAnswers(answers)}`}</p>
      <h2>Your answers</h2>
      <dl className="facts mt-3 max-w-3xl">
        {questionNames.flatMap((name) => {
          const answer = answers[name];
          return answer === undefined
            ? []
            : [
                <div key={name} className="contents">
                  <dt>{questions[name].asks}</dt>
                  <dd>{answerInWords(name, answer)}</dd>
                </div>,
              ];
        })}
      </dl>
      {groups.map(({ title, outcomes }) => {
        const these = shown.filter(({ assessment }) => outcomes.includes(assessment.outcome));
        return (
          <section key={title} className="mt-10">
            <h2 className="mb-4">
              {title} ({these.length})
            </h2>
            {these.length === 0 && <p>None of the offers.</p>}
            <ul className="results grid gap-4">
              {these.map((offer) => (
                <OfferResult key={offer.address} offer={offer} nameOf={areaName} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function answerInWords(name: QuestionName, answer: string | number | boolean): string {
  const question: Question = questions[name];
  if (typeof answer === 'boolean') return answer ? 'Yes' : 'No';
  if (typeof answer === 'number') return `${answer}${question.kind === 'at-least' ? question.unit : ''}`;
  return name === 'area' ? areaName(answer) : question.kind === 'one-of' ? question.label(answer) : answer;
}
