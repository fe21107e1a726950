import type { ReactNode } from 'react';
import { PageSectionBlock } from '#components/ui/section';
import { claimant, limit, targetAnswer } from '#lib/schema/outcome-words';
import type { RecordOf } from '#lib/schema/types';
import { formatCount } from '#lib/text/format';
import { answersTo, type TargetOf } from '#lib/views/outcomes';
import { Explained } from './explained.tsx';
import { AnswersCounted, TargetsByArea } from './targets-by-area.tsx';

type Outcome = RecordOf<'outcome'>;
type Props = {
  findings: readonly Outcome[];
  missing: readonly Outcome[];
  areas: readonly { title: string; address: string; targets: readonly TargetOf[] }[];
  priorities: { all: number; withTargets: number };
};

/** What can be said of the results: the true answer first, then what it rests on, and how to read it. */
export function ResultsAnswer({ findings, missing, areas, priorities }: Props) {
  const targets = areas.flatMap((area) => area.targets);
  return (
    <>
      <div className="callout best-answer">
        <p>
          <strong>Nobody has shown that it did.</strong> No study that we could read shows that the £108 million raised
          children’s results.
        </p>
        <p className="mt-2">
          Two independent studies cover all 12 areas. Young people’s hopes rose, and gaps for disadvantaged pupils
          changed in mixed ways. Most other figures come from those who ran the work.
        </p>
      </div>
      <PageSectionBlock id="findings" title="What the best evidence says">
        <ol className="grid max-w-3xl list-decimal gap-3 pl-7">
          {findings.map(({ id, address, title, summary, claimant: who }) => (
            <li key={id}>
              {summary}{' '}
              <a href={address} className="small">
                {claimant.label(who)}: {title}
              </a>
            </li>
          ))}
        </ol>
      </PageSectionBlock>
      <PageSectionBlock id="targets" title="What became of the targets">
        <p className="mb-3 max-w-3xl">
          {formatCount(priorities.withTargets, 'priority', 'priorities')} of {priorities.all} set{' '}
          {formatCount(targets.length, 'target', 'targets')} in what we read.
        </p>
        <AnswersCounted answers={answersTo(targets)} />
        <div className="mt-4">
          <TargetsByArea areas={areas} />
        </div>
      </PageSectionBlock>
      <PageSectionBlock id="not-found" title="What we could not find">
        <ul className="bullets max-w-3xl">
          {missing.map(({ id, address, title, summary }) => (
            <li key={id}>
              <a href={address}>{title}</a>. {summary}
            </li>
          ))}
        </ul>
      </PageSectionBlock>
      <PageSectionBlock id="how-to-read" title="How to read this">
        <p className="mb-3 max-w-3xl">
          Official figures count whole councils. Only Blackpool, Bradford, Derby, Doncaster, Oldham and Stoke-on-Trent
          are whole councils. The other 6 areas are parts of counties, and a county’s figures cannot stand for them.
        </p>
        <Folded title="Who says so">
          <Explained choices={claimant.choices} />
        </Folded>
        <Folded title="Reasons for care">
          <Explained choices={limit.choices} />
        </Folded>
        <Folded title="Answers to targets">
          <Explained choices={targetAnswer.choices} />
        </Folded>
      </PageSectionBlock>
      <h2 className="mt-10 mb-4">All outcomes</h2>
    </>
  );
}

const Folded = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className="disclosure disclosure-large border-border border-t">
    <summary>{title}</summary>
    {children}
  </details>
);
