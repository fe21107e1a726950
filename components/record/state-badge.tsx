import { type WorkState, workState } from '#lib/schema/work-state';
import { formatDate } from '#lib/text/dates';

/** A drawing for each state that can be told from the others without colour: a dashed ring, a half moon, a disc with a tick, a bar, a question mark. */
const drawings: Record<WorkState, { path: string; isDashed?: true }> = {
  planned: { path: 'M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15Z', isDashed: true },
  'reported-running': { path: 'M10 1a9 9 0 1 0 0 18A9 9 0 1 0 10 1Zm0 2.5v13a6.5 6.5 0 1 1 0-13Z' },
  'reported-finished': {
    path: 'M10 1a9 9 0 1 0 0 18A9 9 0 1 0 10 1Zm-1.3 13.4L4.6 10.3l1.7-1.7 2.4 2.4 5-5.4 1.8 1.7Z',
  },
  'reported-stopped': { path: 'M3 3h14v14H3Zm3 5.7v2.6h8V8.7Z' },
  unclear: {
    path: 'M10 .5 19.5 10 10 19.5.5 10Zm-.1 4.2c-1.9 0-3.1 1-3.2 2.7h2c.1-.7.5-1 1.1-1 .7 0 1.1.3 1.1.9 0 .6-.3.9-.9 1.4-.8.6-1.1 1.1-1.1 2v.5h1.9v-.3c0-.5.2-.8.9-1.3.9-.7 1.3-1.4 1.3-2.4 0-1.5-1.2-2.5-3.1-2.5ZM9.9 12.6a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4Z',
  },
};

/** The drawing of a state of work, for beside its name. */
function StateSign({ state }: { state: WorkState }) {
  const { path, isDashed } = drawings[state];
  const look = isDashed
    ? { fill: 'none', stroke: 'currentColor', strokeWidth: 2.6, strokeDasharray: '3.3 2.6' }
    : { fill: 'currentColor' };
  return (
    <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={path} fillRule="evenodd" {...look} />
    </svg>
  );
}

type Props = {
  state: WorkState;
  /** When that was so, where a source gives a date. */
  asOf?: string | undefined;
};

/** How far a piece of work got, in words, with a drawing and a colour, and when that was so. The only way to show it. */
export function StateBadge({ state, asOf }: Props) {
  return (
    <p className={`state is-${state}`} data-glossary="off">
      <StateSign state={state} />
      <span>
        {workState.label(state)}
        <span className="font-normal">{asOf ? `, as of ${formatDate(asOf)}` : ', date not known'}</span>
      </span>
    </p>
  );
}
