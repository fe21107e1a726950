import { type Condition, conditionInWords } from '#lib/model/condition';
import { questions } from '#lib/model/question';
import type { Assessment, CheckedCondition, CheckedWay, Verdict } from '#lib/offers/assess';

export type ShownOffer = {
  title: string;
  address: string;
  /** What the offer is on the day, in a word or two. */
  status: string;
  eligibility: string;
  unclear: readonly string[];
  assessment: Assessment;
  /** Further help that needed more. */
  extra: readonly { for: string; assessment: Assessment }[];
};

type Names = { nameOf(areaId: string): string };

const signs: Record<Verdict, string> = { met: '✓', 'not-met': '✗', 'not-known': '?' };
const words: Record<Verdict, string> = { met: 'met', 'not-met': 'not met', 'not-known': 'not known' };

/** One offer with every condition marked, the source's own words where they are unclear, and what would change it. */
export function OfferResult({ offer, nameOf }: { offer: ShownOffer } & Names) {
  const { title, address, status, eligibility, unclear, assessment, extra } = offer;
  return (
    <li className="card break-inside-avoid">
      <h3 className="text-lg">
        <a href={address}>{title}</a>
      </h3>
      <p className="small">{status}</p>
      <p className="mt-2">
        <strong>{inShort(assessment)}</strong>{' '}
        <span className={assessment.ways.length > 0 ? 'off-sheet' : undefined}>{eligibility}</span>
      </p>
      <Change assessment={assessment} nameOf={nameOf} />
      <Ways ways={assessment.ways} nameOf={nameOf} />
      {extra.map((each) => (
        <div key={each.for} className="mt-3">
          <p>
            <strong>{each.for}</strong> {inShort(each.assessment)}
          </p>
          <Change assessment={each.assessment} nameOf={nameOf} />
          <Ways ways={each.assessment.ways} nameOf={nameOf} />
        </div>
      ))}
      {unclear.length > 0 && (
        <details className="off-sheet mt-3">
          <summary className="cursor-pointer">What is unclear in the source</summary>
          <ul className="bullets mt-1">
            {unclear.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function inShort({ outcome, isNationalOnly }: Assessment): string {
  if (isNationalOnly) return 'The notice does not say who. National pages do, so this is only a guide.';
  if (outcome === 'likely') return 'This fits your answers.';
  if (outcome === 'possible') return 'This could fit.';
  return outcome === 'unlikely' ? 'This does not fit your answers.' : 'The source gives no rule to check.';
}

/** What would have to be known, or be otherwise; and what only national pages ask besides. */
function Change({ assessment: { outcome, wouldChange, nationalDoubts }, nameOf }: { assessment: Assessment } & Names) {
  const say = ({ condition }: CheckedCondition) => conditionInWords(condition, nameOf);
  if (nationalDoubts.length > 0) {
    return (
      <p className="mt-2">
        But national pages ask for more than the local notice: {nationalDoubts.map(say).join('; ')}. Ask before you
        count on it.
      </p>
    );
  }
  if (wouldChange.length === 0) return null;
  if (outcome === 'possible') {
    return (
      <>
        <p className="off-sheet mt-2">To know, we would have to hear:</p>
        <ul className="off-sheet bullets">
          {wouldChange.map(({ condition }) => (
            <li key={condition.question}>{questions[condition.question].asks}</li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      <p className="off-sheet mt-2">It would come nearer with:</p>
      <ul className="off-sheet bullets">
        {wouldChange.map((each) => (
          <li key={each.condition.question}>{say(each)}</li>
        ))}
      </ul>
    </>
  );
}

function Ways({ ways, nameOf }: { ways: readonly CheckedWay[] } & Names) {
  if (ways.length === 0) return null;
  return (
    <ul className="mt-3 grid gap-3 md:grid-cols-2">
      {ways.map(({ name, conditions }) => (
        <li key={name}>
          <p className="font-bold">{name}</p>
          <ul>
            {conditions.map((each) => (
              <li key={keyOf(each.condition)}>
                <span aria-hidden="true">{signs[each.verdict]} </span>
                {conditionInWords(each.condition, nameOf)} –{' '}
                <strong className={each.verdict === 'not-known' ? 'font-normal' : ''}>{words[each.verdict]}</strong>
                {each.condition.national && <span className="small"> (only national pages ask this)</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

const keyOf = (condition: Condition): string => JSON.stringify(condition);
