import { formatCount } from '#lib/text/format';
import { OutcomeItem, type OutcomeShown } from './outcome-item.tsx';

type Group = { id: string; title: string; outcomes: readonly OutcomeShown[] };

/** Outcomes in groups that are folded, so that a long page stays short; a link to one of them opens its group. */
export function OutcomeGroups({ groups }: { groups: readonly Group[] }) {
  return groups.map(({ id, title, outcomes }) => (
    <details key={id} className="disclosure disclosure-large border-border border-t">
      <summary>
        {title} <span className="small font-normal">{formatCount(outcomes.length, 'outcome', 'outcomes')}</span>
      </summary>
      <Outcomes outcomes={outcomes} />
    </details>
  ));
}

/** Outcomes one below the other. */
export function Outcomes({ outcomes }: { outcomes: readonly OutcomeShown[] }) {
  return (
    <ul>
      {outcomes.map((each) => (
        <OutcomeItem key={each.outcome.id} {...each} />
      ))}
    </ul>
  );
}
