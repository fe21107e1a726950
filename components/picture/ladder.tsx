import { keyStageAddress } from '#lib/model/addresses';
import { keyStage } from '#lib/model/topics';
import { count } from '#lib/text/words';

type Stage = (typeof keyStage.values)[number];
type Props = {
  stages: readonly { stage: Stage; count: number; address?: string }[];
  /** What is counted: one, and many. */
  of: [one: string, many: string];
};

const oldest = keyStage.choices[keyStage.values.at(-1) ?? keyStage.values[0]].to;

/** The key stages as steps from birth to 19, each with its ages, its school years and how much there is for it. */
export function Ladder({ stages, of: [one, many] }: Props) {
  return (
    <ol className="ladder">
      {stages.map(({ stage, count: found, address }) => {
        const { label, ages, years, from, to } = keyStage.choices[stage];
        const words = count(found, one, many);
        return (
          <li key={stage}>
            <p>
              <a href={keyStageAddress(stage)} className="font-bold">
                {label}
              </a>{' '}
              ages {ages}, {years}
            </p>
            <p>{address && found > 0 ? <a href={address}>{words}</a> : words}</p>
            <svg viewBox={`0 0 ${oldest} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <path d={`M0 .5H${oldest}`} />
              <rect x={from} width={to - from} height="1" />
            </svg>
          </li>
        );
      })}
    </ol>
  );
}
