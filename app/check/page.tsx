import type { Metadata } from 'next';
import { CheckQuestions } from '#components/offer/check-questions';
import { type CheckedOffer, CheckResult } from '#components/offer/check-result';
import { DayForm } from '#components/offer/on-day';
import { Refused } from '#components/offer/refused';
import { Callout, NoticeList } from '#components/ui/callout';
import { site } from '#lib/config';
import { loadLibrary } from '#lib/content/load-library';
import { describeUnknownChoice } from '#lib/finder/query';
import { withDay } from '#lib/finder/search-params';
import { formatAnswers, parseAnswers, questionNames, type SchoolAnswers } from '#lib/offers/answers';
import { type AssessmentOutcome, listQuestions } from '#lib/offers/assess';
import { isOfferOpen } from '#lib/offers/status';
import { type Question, type QuestionName, questions } from '#lib/schema/question';
import { getStaticPage } from '#lib/schema/static-pages';
import { formatDate } from '#lib/text/dates';
import { areaNames, checkOffer, getAreaName } from '../_shared/check-offer.ts';
import { ListPage } from '../_shared/list-page.tsx';
import { createMetadata } from '../_shared/load-record.ts';
import { listQuestionChoices } from '../_shared/question-choices.ts';
import { errorInTitle, formatTitle, readPageAddress } from '../_shared/read-address.ts';
import type { SearchParams } from '../_shared/search-params.ts';

type Props = { searchParams: SearchParams };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { asked, shown, refused, one } = await read(props);
  const place = getStaticPage('/check');
  const found =
    shown.length > 0
      ? `: ${outcomeGroups.map((group) => `${membersOf(group, shown).length} ${group.inTitle}`).join(', ')}`
      : '';
  const title = `${refused.length > 0 ? errorInTitle : ''}${one ? `${place.title} ${one.title}` : place.title}${found}`;
  return {
    ...createMetadata({ ...place, title: formatTitle(title, asked) }),
    ...(asked.parameters.size > 0 && { robots: { index: false, follow: true } }),
  };
}

const outcomeGroups: readonly { title: string; inTitle: string; outcomes: readonly AssessmentOutcome[] }[] = [
  { title: 'Likely', inTitle: 'likely', outcomes: ['likely'] },
  { title: 'Possible', inTitle: 'possible', outcomes: ['possible', 'depends', 'no-rules'] },
  { title: 'Unlikely on these answers', inTitle: 'unlikely', outcomes: ['unlikely'] },
];

const membersOf = ({ outcomes }: (typeof outcomeGroups)[number], shown: readonly CheckedOffer[]): CheckedOffer[] =>
  shown.filter(({ assessment }) => outcomes.includes(assessment.outcome));

/** What the address asks of the check: the answers, what could not be one, and the offers as the answers have them. */
async function read({ searchParams }: Props) {
  const asked = await readPageAddress('/check', searchParams);
  const { parameters, day, on } = asked;
  const ids = parameters.getAll('offer').filter(Boolean);
  const [one] = loadLibrary().getByIds('offer', ids);
  const offers = one ? [one] : loadLibrary().all('offer');
  const areas = loadLibrary()
    .all('area')
    .map(({ id }) => id);
  const { answers, notes, doubted } = parseAnswers(parameters, areas);
  const refused = questionNames.filter((name) => parameters.get(name)?.trim() && answers[name] === undefined);
  const unknown = ids.filter((id) => !loadLibrary().find('offer', id)).map((id) => describeUnknownChoice(id, 'Offer'));
  const isAnswered = Object.keys(answers).length > 0;
  const shown = isAnswered
    ? offers.map((offer) => ({ ...checkOffer(offer, { answers, doubted }, day), address: withDay(offer.address, on) }))
    : [];
  return { asked, one, offers, answers, notes, unknown, refused, shown };
}

export default async function CheckPage(props: Props) {
  const { asked, one, offers, answers, notes, unknown, refused, shown } = await read(props);
  const { parameters, day, on } = asked;
  const names = new Set(offers.flatMap(listQuestions));
  const open = offers.filter((offer) => isOfferOpen(offer, day)).length;
  const isAnswered = Object.keys(answers).length > 0;
  return (
    <ListPage address="/check" on={on}>
      {on && <DayForm day={day} isAsked address={`/check?${parameters}`} />}
      {one && (
        <p className="mb-4">
          For one offer: <a href={withDay(one.address, on)}>{one.title}</a>.{' '}
          <a href={withDay(`/check?${formatAnswers(answers)}`, on)}>Check all offers</a>
        </p>
      )}
      {open === 0 && (
        <Callout>
          <strong>
            On {formatDate(day)} {one ? 'this offer is not open' : 'none of these offers is open'}.
          </strong>{' '}
          What you see is what a school could have had. Nothing that you enter is kept: your answers stand in the
          address of the page, and you can share it.
        </Callout>
      )}
      <NoticeList notes={[...asked.notes, ...unknown]} />
      <Refused
        diagnostics={refused.map((name, index) => ({
          field: names.has(name) ? name : undefined,
          text: notes[index] ?? '',
        }))}
      />
      <NoticeList notes={notes.slice(refused.length)} />
      {isAnswered && <CheckResults shown={shown} answers={answers} on={on} />}
      <h2 className="no-print mt-10 mb-4">{isAnswered ? 'Change your answers' : 'Your school'}</h2>
      <CheckQuestions
        names={questionNames.filter((name) => names.has(name))}
        refused={refused}
        values={Object.fromEntries([...parameters].toReversed())}
        getChoices={listQuestionChoices}
        hidden={{ offer: one?.id, on }}
      />
    </ListPage>
  );
}

type ResultsProps = { shown: readonly CheckedOffer[]; answers: SchoolAnswers; on: string | undefined };

function CheckResults({ shown, answers, on }: ResultsProps) {
  const areas = areaNames();
  return (
    <div className="print-check">
      <p className="print-only small" data-glossary="off">
        {site.url + withDay(`/check?${formatAnswers(answers)}`, on)}
      </p>
      <h2>Your answers</h2>
      <dl className="fact-table mt-3 max-w-3xl">
        {questionNames.flatMap((name) => {
          const answer = answers[name];
          return answer === undefined
            ? []
            : [
                <div key={name} className="contents">
                  <dt>{questions[name].asks}</dt>
                  <dd>{formatAnswer(name, answer)}</dd>
                </div>,
              ];
        })}
      </dl>
      {outcomeGroups.map((group) => {
        const these = membersOf(group, shown);
        return (
          <section key={group.title} className={these.length === 0 ? 'no-print mt-10' : 'mt-10'}>
            <h2 className="mb-4">
              {group.title} ({these.length})
            </h2>
            {these.length === 0 ? (
              <p>None of the offers.</p>
            ) : (
              <ul className="results grid gap-4">
                {these.map((offer) => (
                  <CheckResult key={offer.address} offer={offer} areas={areas} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

function formatAnswer(name: QuestionName, answer: string | number | boolean): string {
  const question: Question = questions[name];
  if (typeof answer === 'boolean') return answer ? 'Yes' : 'No';
  if (typeof answer === 'number') return `${answer}${question.kind === 'at-least' ? question.unit : ''}`;
  return name === 'area' ? getAreaName(answer) : question.kind === 'one-of' ? question.label(answer) : answer;
}
