import { type CitationNumber, Citations } from '#components/record/citations';
import { StateBadge } from '#components/record/state-badge';
import { TopicLinks } from '#components/record/topic-links';
import { UnknownNote } from '#components/record/unknowns';
import { Prose } from '#components/ui/prose';
import { getLastSegment } from '#lib/schema/define-type';
import type { RecordOf } from '#lib/schema/types';
import { stateDateOf } from '#lib/schema/work-state';
import { formatDate } from '#lib/text/dates';
import { formatList } from '#lib/text/format';

type Props = {
  level: 3 | 4;
  activity: RecordOf<'activity'>;
  more: readonly { title: string; address: string }[];
  citationNumbers: ReadonlyMap<string, CitationNumber>;
};

/** One thing that an area did: what it was and for whom at once, how much, how far and who says so when it is unfolded. */
export function Activity({ level, activity, more, citationNumbers }: Props) {
  const Heading = `h${level}` as const;
  const { id, title, summary, body } = activity;
  return (
    <li id={getLastSegment(id)} className="activity">
      <Heading>{title}</Heading>
      <p>{summary}</p>
      {more.map((page) => (
        <p key={page.address}>
          More: <a href={page.address}>{page.title}</a>
        </p>
      ))}
      <StateBadge state={activity.state} asOf={stateDateOf(activity)} />
      <TopicLinks {...activity} />
      <details className="disclosure">
        <summary>
          Details and sources<span className="sr-only"> of {title}</span>
        </summary>
        <div className="grid gap-2">
          <Prose text={body} levelsLower={level - 1} />
          <ActivityDetails activity={activity} citationNumbers={citationNumbers} />
          <UnknownNote record={activity} />
        </div>
      </details>
    </li>
  );
}

function ActivityDetails({ activity, citationNumbers }: Pick<Props, 'activity' | 'citationNumbers'>) {
  const { scale, money, partners, stateNote, asOf, sources } = activity;
  const facts = [
    { label: 'State', text: stateNote },
    { label: 'How many', text: scale },
    { label: 'Money', text: money },
    { label: 'With', text: partners && formatList(partners) },
  ];
  return (
    <div className="small grid gap-1">
      {facts.map(({ label, text }) => text && <p key={label}>{`${label}: ${text}`}</p>)}
      <p>
        From: <Citations ids={sources.map(({ source }) => source)} citationNumbers={citationNumbers} />
        {asOf && `, as of ${formatDate(asOf)}`}
      </p>
      <InferenceNote activity={activity} />
    </div>
  );
}

/** Says quietly what the source did not say itself. */
function InferenceNote({ activity: { keyStagesKnown, placement } }: { activity: RecordOf<'activity'> }) {
  const read = [
    keyStagesKnown === 'implied' && 'the key stages from the schools or ages it names',
    placement === 'inferred' && 'the priority from the subject',
  ].filter((words) => words !== false);
  if (read.length > 0) return <p>We worked out {formatList(read)}.</p>;
  return keyStagesKnown === 'not-stated' ? <p>The source names no key stage.</p> : null;
}
