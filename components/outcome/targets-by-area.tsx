import { targetAnswer } from '#lib/schema/outcome-words';
import { formatCount } from '#lib/text/format';
import { type Answers, answersTo, type TargetOf } from '#lib/views/outcomes';
import { AnswerBadge } from './answer-badge.tsx';

type Area = { title: string; address: string; targets: readonly TargetOf[] };

/** How many targets had each answer, those with any first. */
export function AnswersCounted({ answers }: { answers: Answers }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      {targetAnswer.values
        .filter((value) => answers[value] > 0)
        .map((value) => (
          <li key={value}>
            <AnswerBadge answer={value} count={answers[value]} />
          </li>
        ))}
    </ul>
  );
}

/** The targets of each area with what became of them, folded up to one line of numbers an area. */
export function TargetsByArea({ areas }: { areas: readonly Area[] }) {
  return areas.map(({ title, address, targets }) => (
    <section key={address} className="border-border border-t py-3">
      <h3 className="text-lg">
        <a href={address}>{title}</a>
      </h3>
      {targets.length === 0 ? (
        <p className="small">It set no target in what we read.</p>
      ) : (
        <>
          <AnswersCounted answers={answersTo(targets)} />
          <details className="disclosure">
            <summary>
              {formatCount(targets.length, 'target', 'targets')}
              <span className="sr-only"> of {title}</span>
            </summary>
            <Targets targets={targets} />
          </details>
        </>
      )}
    </section>
  ));
}

function Targets({ targets }: { targets: readonly TargetOf[] }) {
  return (
    <ul className="grid max-w-3xl gap-3">
      {targets.map(({ target: { target, by, answer }, priority, figures }) => (
        <li key={target}>
          <p>
            {target} {by && `By ${by}. `}
            <a href={priority.address} className="small">
              Priority {priority.number}
            </a>
          </p>
          <p>
            <AnswerBadge answer={answer?.is ?? 'no-figure'} />
          </p>
          {answer?.note && <p className="small">{answer.note}</p>}
          {figures.map((figure) => (
            <p key={figure.address} className="small">
              <a href={figure.address}>{figure.title}</a>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
