import { Cites, type Numbered } from '#components/record/cites';
import { Gap } from '#components/record/gaps';
import { Prose } from '#components/record/prose';
import { Tags } from '#components/record/tags';
import { lastPart } from '#lib/model/define';
import type { RecordOf } from '#lib/model/types';
import { inWords } from '#lib/text/dates';
import { listInWords } from '#lib/text/words';

type Props = {
  level: 3 | 4;
  activity: RecordOf<'activity'>;
  more: readonly { title: string; address: string }[];
  numbered: ReadonlyMap<string, Numbered>;
};

/** One thing that an area did: what it was on the left, how much and how far on the right. */
export function Activity({ level, activity, more, numbered }: Props) {
  const Heading = `h${level}` as const;
  const { id, title, summary, body, scale, money, partners, state, asOf, sources } = activity;
  const facts = [
    { label: 'State', text: state },
    { label: 'How many', text: scale },
    { label: 'Money', text: money },
    { label: 'With', text: partners && listInWords(partners) },
  ];
  return (
    <li id={lastPart(id)} className="grid gap-x-8 gap-y-3 border-line border-t py-5 md:grid-cols-[3fr_2fr]">
      <div className="grid content-start gap-2">
        <Heading className="text-lg">{title}</Heading>
        <p>{summary}</p>
        <Prose text={body} levelsLower={level - 1} />
        {more.map((page) => (
          <p key={page.address}>
            More: <a href={page.address}>{page.title}</a>
          </p>
        ))}
        <Tags {...activity} />
        <Gap of={activity} />
      </div>
      <div className="small grid content-start gap-1">
        {facts.map(({ label, text }) => text && <p key={label}>{`${label}: ${text}`}</p>)}
        <p>
          From: <Cites of={sources.map(({ source }) => source)} numbered={numbered} />
          {asOf && `, as of ${inWords(asOf)}`}
        </p>
        <OurReading activity={activity} />
      </div>
    </li>
  );
}

/** Says quietly what the source did not say itself. */
function OurReading({ activity: { keyStagesKnown, placement } }: { activity: RecordOf<'activity'> }) {
  const read = [
    keyStagesKnown === 'implied' && 'the key stages from the schools or ages it names',
    placement === 'inferred' && 'the priority from the subject',
  ].filter((words) => words !== false);
  if (read.length > 0) return <p>We worked out {listInWords(read)}.</p>;
  return keyStagesKnown === 'not-stated' ? <p>The source names no key stage.</p> : null;
}
