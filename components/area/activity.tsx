import { Cites, type Numbered } from '#components/record/citations';
import { Gap } from '#components/record/unknowns';
import { Prose } from '#components/ui/prose';
import { StateBadge } from '#components/record/state-badge';
import { Tags } from '#components/record/topic-links';
import { getLastSegment } from '#lib/schema/define-type';
import type { RecordOf } from '#lib/schema/types';
import { stateDateOf } from '#lib/schema/work-state';
import { formatDate } from '#lib/text/dates';
import { formatList } from '#lib/text/format';

type Props = {
  level: 3 | 4;
  activity: RecordOf<'activity'>;
  more: readonly { title: string; address: string }[];
  numbered: ReadonlyMap<string, Numbered>;
};

/** One thing that an area did: what it was and for whom at once, how much, how far and who says so when it is unfolded. */
export function Activity({ level, activity, more, numbered }: Props) {
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
      <Tags {...activity} />
      <details className="fold">
        <summary>
          Details and sources<span className="sr-only"> of {title}</span>
        </summary>
        <div className="grid gap-2">
          <Prose text={body} levelsLower={level - 1} />
          <Details activity={activity} numbered={numbered} />
          <Gap of={activity} />
        </div>
      </details>
    </li>
  );
}

function Details({ activity, numbered }: Pick<Props, 'activity' | 'numbered'>) {
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
        From: <Cites of={sources.map(({ source }) => source)} numbered={numbered} />
        {asOf && `, as of ${formatDate(asOf)}`}
      </p>
      <OurReading activity={activity} />
    </div>
  );
}

/** Says quietly what the source did not say itself. */
function OurReading({ activity: { keyStagesKnown, placement } }: { activity: RecordOf<'activity'> }) {
  const read = [
    keyStagesKnown === 'implied' && 'the key stages from the schools or ages it names',
    placement === 'inferred' && 'the priority from the subject',
  ].filter((words) => words !== false);
  if (read.length > 0) return <p>We worked out {formatList(read)}.</p>;
  return keyStagesKnown === 'not-stated' ? <p>The source names no key stage.</p> : null;
}
