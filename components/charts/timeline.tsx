import { type CitationNumber, Citations } from '#components/record/citations';
import { formatDate } from '#lib/text/dates';
import { layoutTimeline } from '#lib/views/timeline';

type Props = {
  events: readonly { when: string; what: string; from: readonly string[] }[];
  citationNumbers: ReadonlyMap<string, CitationNumber>;
};

const width = 320;
const dot = 10;
const top = 20;

/** What happened when: numbers on a line of years, and what each stands for. */
export function Timeline({ events, citationNumbers }: Props) {
  const { years, dots, lanes } = layoutTimeline(events, width, dot * 2 + 2);
  const height = top + lanes * (dot * 2 + 4) + 4;
  return (
    <>
      <svg viewBox={`0 0 ${width} ${height}`} className="timeline" aria-hidden="true" focusable="false">
        {years.map(({ year, x }) => (
          <g key={year}>
            <path className="timeline-year" d={`M${x} 0V${height}`} />
            <text x={x + 4} y={12}>
              {year}
            </text>
          </g>
        ))}
        {dots.map(({ number, x, lane }) => (
          <g key={number}>
            <circle cx={x} cy={top + dot + 2 + lane * (dot * 2 + 4)} r={dot} />
            <text className="timeline-number" x={x} y={top + dot + 6 + lane * (dot * 2 + 4)}>
              {number}
            </text>
          </g>
        ))}
      </svg>
      <ol className="timeline-list">
        {events.map(({ when, what, from }) => (
          <li key={when + what}>
            <strong>{formatDate(when)}.</strong> {what} <Citations ids={from} citationNumbers={citationNumbers} />
          </li>
        ))}
      </ol>
    </>
  );
}
