import { StateBadge } from '#components/record/state-badge';
import { stateDateOf, type WorkState } from '#lib/schema/work-state';

type WorkLink = { address: string; title: string; summary: string } & Parameters<typeof stateDateOf>[0] & {
    state: WorkState;
  };
type Props = { areas: readonly { title: string; address: string; work: readonly WorkLink[] }[] };

/** What each area did about a topic, the area's name before its work. */
export function ActivitiesByArea({ areas }: Props) {
  return (
    <div className="gap-8 md:columns-2">
      {areas.map(({ title, address, work }) => (
        <section key={address} className="mb-8 break-inside-avoid">
          <h3 className="text-lg">
            <a href={address}>{title}</a>
          </h3>
          <ul className="bullets mt-2 grid gap-2">
            {work.map((each) => (
              <li key={each.address}>
                <a href={each.address}>{each.title}</a>. {each.summary}
                <StateBadge state={each.state} asOf={stateDateOf(each)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
