import { claimant, limit, outcomeKind, wanted } from '#lib/schema/outcome-words';
import type { RecordOf } from '#lib/schema/types';
import { type Computed, changeInWords, computedChange, readingInWords } from '#lib/views/outcomes';

export type OutcomeShown = {
  outcome: RecordOf<'outcome'>;
  sources: readonly { title: string; address: string; section?: string | undefined }[];
};

/** One outcome: what it says and who says so at once; its figures, the reasons for care and its sources when unfolded. */
export function OutcomeItem({ outcome, sources }: OutcomeShown) {
  const { id, title, summary, kind, claimant: who, claimantNote } = outcome;
  return (
    <li id={id} className="activity">
      <h3>{title}</h3>
      <p className="small">
        <strong>{claimant.label(who)}</strong>
        {claimantNote && ` (${claimantNote})`}
        {kind !== 'result' && `. ${outcomeKind.label(kind)}`}
      </p>
      <p>{summary}</p>
      <details className="disclosure">
        <summary>
          Figures, limits and sources<span className="sr-only"> of {title}</span>
        </summary>
        <div className="small grid gap-1">
          {factsOf(outcome).map(({ label, text }) => (
            <p key={label + text}>{`${label}: ${text}`}</p>
          ))}
          {sources.map((source) => (
            <p key={source.address}>
              Source: <a href={source.address}>{source.title}</a>
              {source.section && `, ${source.section}`}
            </p>
          ))}
        </div>
      </details>
    </li>
  );
}

function factsOf(outcome: RecordOf<'outcome'>): { label: string; text: string }[] {
  const { measure, group, unit, before, after, later = [], comparisons = [], limits = [], caveats = [] } = outcome;
  const direction = outcome.wanted && wanted.label(outcome.wanted);
  return [
    { label: 'Measured', text: direction ? `${measure} (${direction.toLowerCase()})` : measure },
    { label: 'Of whom', text: group },
    ...(before ? [{ label: 'Before', text: readingInWords(before, unit) }] : []),
    ...(after ? [{ label: before ? 'After' : 'Value', text: readingInWords(after, unit) }] : []),
    ...later.map((each) => ({ label: 'Later', text: readingInWords(each, unit) })),
    ...changesOf(outcome),
    ...comparisons.map(({ who, before: from, after: to, note }) => ({
      label: 'Compared with',
      text: [who, from !== undefined && to !== undefined && `: ${from} and ${to}`, note].filter(Boolean).join(''),
    })),
    ...limits.map((value) => ({ label: limit.label(value), text: limit.choices[value].help })),
    ...caveats.map((text) => ({ label: 'Take care', text })),
  ];
}

/** The change that a source gives, and the one that we worked out, told apart. */
function changesOf(outcome: RecordOf<'outcome'>): { label: string; text: string }[] {
  const { change } = outcome;
  const computed = computedChange(outcome);
  return [
    ...(change && !computed ? [{ label: 'Change', text: withEngland(change) }] : []),
    ...(computed ? [{ label: 'Change, worked out by us', text: withEngland(computed) }] : []),
  ];
}

const withEngland = ({ value, unit, england, over }: Computed): string =>
  `${changeInWords(value, unit, over)}${england === undefined ? '' : ` (England ${changeInWords(england, unit)})`}`;
