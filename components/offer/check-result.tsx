import type { Assessment, CheckedCondition, CheckedRoute, OfferAssessment, Verdict } from '#lib/offers/assess';
import { type AreaNames, type Condition, describeCondition, notSaidInWords } from '#lib/schema/condition';
import { type QuestionName, questions } from '#lib/schema/question';
import { Reason } from './reason.tsx';

export type CheckedOffer = {
  title: string;
  address: string;
  /** What the offer is on the day, in a word or two. */
  status: string;
  eligibility: string;
  unclear: readonly string[];
  assessment: OfferAssessment;
  /** Its questions whose answers nothing rests on: they were refused, or contradict each other. */
  doubted: readonly QuestionName[];
};

type WithAreaNames = { areas: AreaNames };

const signs: Record<Verdict, string> = { met: '✓', 'not-met': '✗', 'not-said': '–', 'not-known': '?' };
const words: Record<Verdict, string> = {
  met: 'met',
  'not-met': 'not met',
  'not-said': 'the source does not say',
  'not-known': 'not known',
};

/** One offer: whether it fits in one line, why, and what would settle it; every condition is one step further. */
export function CheckResult({ offer, areas }: { offer: CheckedOffer } & WithAreaNames) {
  const { title, address, status, eligibility, assessment, doubted } = offer;
  const hasRules = assessment.routes.length > 0;
  return (
    <li className="card break-inside-avoid">
      <h3 className="text-lg">
        <a href={address}>{title}</a>
      </h3>
      <p className="small">{status}</p>
      <Reason assessment={assessment} areas={areas} />
      {!hasRules && <p className="mt-2">{eligibility}</p>}
      {doubted.length > 0 && (
        <p className="mt-2">
          We did not use your answers to these questions: {doubted.map((name) => questions[name].asks).join(' ')}
        </p>
      )}
      {assessment.outcome === 'likely' &&
        assessment.extras.map((each) => (
          <div key={each.for} className="mt-3">
            <p className="font-bold">{each.for}</p>
            <Reason assessment={each.assessment} areas={areas} />
          </div>
        ))}
      {hasRules && <Evidence offer={offer} areas={areas} />}
    </li>
  );
}

function Evidence({ offer: { eligibility, assessment, unclear }, areas }: { offer: CheckedOffer } & WithAreaNames) {
  return (
    <details className="disclosure mt-3">
      <summary>Every condition</summary>
      <p className="not-on-one-page mt-2">{eligibility}</p>
      <RouteList ways={assessment.routes} areas={areas} />
      {assessment.outcome !== 'unlikely' &&
        assessment.extras.map((each) => (
          <div key={each.for} className="mt-3">
            <p className="font-bold">{each.for}</p>
            <RouteList ways={each.assessment.routes} areas={areas} />
          </div>
        ))}
      {unclear.length > 0 && (
        <div className="not-on-one-page mt-3">
          <p className="font-bold">What is unclear in the source</p>
          <ul className="bullets mt-1">
            {unclear.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}

function RouteList({ ways, areas }: { ways: Assessment['routes'] } & WithAreaNames) {
  return (
    <ul className="mt-3 grid gap-3 md:grid-cols-2">
      {ways.map((way) => (
        <li key={way.name}>
          <p className="font-bold">{way.name}</p>
          <Conditions {...way} areas={areas} />
        </li>
      ))}
    </ul>
  );
}

/** What is met or not, a line each; what was not asked or answered is gathered in one. */
function Conditions({ conditions, areas }: Pick<CheckedRoute, 'conditions'> & WithAreaNames) {
  const known = conditions.filter(({ verdict }) => verdict !== 'not-known');
  const open = conditions.filter(({ verdict }) => verdict === 'not-known');
  const say = ({ condition }: CheckedCondition) =>
    describeCondition(condition, areas) + (condition.national ? ' (only national pages ask this)' : '');
  return (
    <ul>
      {known.map((each) => (
        <li key={getConditionKey(each.condition)}>
          <span aria-hidden="true">{signs[each.verdict]} </span>
          {say(each)} – <strong>{words[each.verdict]}</strong>
          {each.verdict === 'not-said' && (
            <span className="small block">{notSaidInWords(each.condition, areas).join(' ')}</span>
          )}
        </li>
      ))}
      {open.length > 0 && (
        <li>
          <span aria-hidden="true">{signs['not-known']} </span>
          Not known: {open.map(say).join('; ')}
        </li>
      )}
    </ul>
  );
}

const getConditionKey = (condition: Condition): string => JSON.stringify(condition);
