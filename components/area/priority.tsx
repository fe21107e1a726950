import { AnswerBadge } from '#components/outcome/answer-badge';
import { type CitationNumber, Citations } from '#components/record/citations';
import { UnknownNote } from '#components/record/unknowns';
import { Prose } from '#components/ui/prose';
import { TypeBadge } from '#components/ui/type-badge';
import { getLastSegment } from '#lib/schema/define-type';
import type { RecordOf } from '#lib/schema/types';
import { formatCount } from '#lib/text/format';
import { Activity } from './activity.tsx';

export type ActivityWithLinks = { activity: RecordOf<'activity'>; more: { title: string; address: string }[] };
type Props = {
  priority: RecordOf<'priority'>;
  activities: readonly ActivityWithLinks[];
  citationNumbers: ReadonlyMap<string, CitationNumber>;
};

/** One numbered aim of an area: what it meant, how success was to be measured, and everything done for it. */
export function PrioritySection({ priority, activities, citationNumbers }: Props) {
  const { id, number, title, summary, body, targets = [], sources } = priority;
  return (
    <section id={getLastSegment(id)} className="priority is-priority">
      <TypeBadge type="priority">Priority {number}</TypeBadge>
      <h3>{title}</h3>
      <p className="mt-2 max-w-2xl">
        {summary} <Citations ids={sources.map(({ source }) => source)} citationNumbers={citationNumbers} />
      </p>
      <Prose text={body} levelsLower={2} />
      {targets.length > 0 && (
        <div className="card mt-4 max-w-3xl">
          <h4>{targets.length === 1 ? 'The target' : 'The targets'}</h4>
          <ul className="bullets mt-1">
            {targets.map(({ target, by, note, from, answer }) => (
              <li key={target}>
                {target} {by && `By ${by}. `}
                {note && `${note} `}
                <Citations ids={from} citationNumbers={citationNumbers} />
                <p>
                  <AnswerBadge answer={answer?.is ?? 'no-figure'} />
                </p>
                {answer?.note && <p className="small">{answer.note}</p>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="mt-2">
        <UnknownNote record={priority} />
      </div>
      <ActivityList level={4} activities={activities} citationNumbers={citationNumbers} />
    </section>
  );
}

/** A list of what was done, with how many things there are. */
export function ActivityList({ level, activities, citationNumbers }: Omit<Props, 'priority'> & { level: 3 | 4 }) {
  if (activities.length === 0) return null;
  return (
    <>
      <p className="mt-5 mb-2 font-bold">{formatCount(activities.length, 'activity', 'activities')}</p>
      <ul>
        {activities.map(({ activity, more }) => (
          <Activity key={activity.id} level={level} activity={activity} more={more} citationNumbers={citationNumbers} />
        ))}
      </ul>
    </>
  );
}
