import { getKeyStageAddress } from '#lib/schema/static-pages';
import { keyStage } from '#lib/schema/topics';
import { formatCount } from '#lib/text/format';

type ChartStage = (typeof keyStage.values)[number];
type Props = {
  stages: readonly { stage: ChartStage; count: number; address?: string }[];
  /** What is counted: one, and many. */
  nouns: [one: string, many: string];
};

/** The key stages from birth to 19, each with its ages, its school years, and a bar as long as there is much for it. */
export function KeyStageChart({ stages, nouns: [one, many] }: Props) {
  const most = Math.max(1, ...stages.map((each) => each.count));
  return (
    <ol className="key-stage-chart">
      {stages.map(({ stage, count: found, address }) => {
        const { label, ages, years } = keyStage.choices[stage];
        const words = formatCount(found, one, many);
        return (
          <li key={stage}>
            <p>
              <a href={getKeyStageAddress(stage)} className="font-bold">
                {label}
              </a>{' '}
              ages {ages}, {years}
            </p>
            <p>{address && found > 0 ? <a href={address}>{words}</a> : words}</p>
            <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <path d={`M0 .5H${most}`} />
              <rect width={found} height="1" />
            </svg>
          </li>
        );
      })}
    </ol>
  );
}
