import type { Assessment } from '#lib/offers/assess';
import { type AreaNames, describeCondition, notSaidInWords } from '#lib/schema/condition';
import { questions } from '#lib/schema/question';
import { formatList } from '#lib/text/format';

type Props = { assessment: Assessment; areas: AreaNames };

/** Whether something fits, with what decides it and what would settle it. It never asks a school to be another. */
export function Reason({ assessment, areas }: Props) {
  const { outcome, missingInfo, unmetNationalCriteria, notSaid, isNationalOnly } = assessment;
  const say = (conditions: Assessment['missingInfo']) =>
    formatList(conditions.map(({ condition }) => `“${describeCondition(condition, areas)}”`));
  return (
    <>
      <p className="mt-2">
        <strong>{inShort(assessment)}</strong>
        {outcome === 'unlikely' && !isNationalOnly && ` What had to be true and is not: ${say(ruledOut(assessment))}.`}
      </p>
      {unmetNationalCriteria.length > 0 && (
        <p className="mt-2">
          But national pages ask for more than the local notice: {say(unmetNationalCriteria)}. Ask before you count on
          it.
        </p>
      )}
      {[...new Set(notSaid.flatMap(({ condition }) => notSaidInWords(condition, areas)))].map((open) => (
        <p key={open} className="mt-2">
          {open}
        </p>
      ))}
      {outcome === 'possible' && !isNationalOnly && missingInfo.length > 0 && (
        <>
          <p className="not-on-one-page mt-2">To be sure, we need to know:</p>
          <ul className="not-on-one-page bullets">
            {missingInfo.map(({ condition }) => (
              <li key={condition.question}>{questions[condition.question].asks}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What is missing from the way that lacks least: only what an answer rules out, not what nobody asked. */
const ruledOut = ({ missingInfo }: Assessment): Assessment['missingInfo'] =>
  missingInfo.filter(({ verdict }) => verdict === 'not-met');

function inShort({ outcome, isNationalOnly }: Assessment): string {
  if (outcome === 'unlikely') return 'This does not fit your answers.';
  if (isNationalOnly) return 'The notice does not say who. National pages do, so this is only a guide.';
  if (outcome === 'likely') return 'This fits your answers.';
  if (outcome === 'depends') return 'It depends: the notice does not say.';
  return outcome === 'possible' ? 'This could fit.' : 'The source gives no rule to check.';
}
