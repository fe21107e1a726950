import { TypeBadge } from '#components/ui/type-badge';
import type { RecordCard } from '#lib/finder/card';
import type { AnyRecord, RecordOf } from '#lib/schema/types';
import { channelKind } from '#lib/schema/vocabularies';
import { formatDate } from '#lib/text/dates';
import { formatList } from '#lib/text/format';
import { NestedHits, type ResultFields } from './results.tsx';

/** The answer to a search that names a word, a person, a place or an offer, before all results. */
export function BestAnswerCard({
  record,
  card,
  result,
}: {
  record: AnyRecord;
  card: RecordCard;
  result?: ResultFields | undefined;
}) {
  return (
    <section aria-label="Best answer" className={`best-answer is-${card.type}`}>
      <TypeBadge type={card.type}>{card.kind}</TypeBadge>
      <p className="font-bold text-xl">
        <a href={card.address}>{card.title}</a>
      </p>
      <p>{card.summary}</p>
      {record.type === 'contact' && <ContactDetails contact={record} />}
      {record.type === 'term' && record.now && <p>{record.now}</p>}
      {record.type === 'offer' && <p className="font-bold">{card.note}</p>}
      {result && <NestedHits nestedHits={result.nestedHits} more={result.moreNestedHits} />}
    </section>
  );
}

function ContactDetails({ contact: { covers = [], channels = [], confirmed } }: { contact: RecordOf<'contact'> }) {
  return (
    <>
      {covers.length > 0 && <p>Looks after {formatList(covers.map(({ name }) => name))}.</p>}
      {channels.map(({ kind, value }) => (
        <p key={value}>
          {channelKind.label(kind)}: {value}
        </p>
      ))}
      <p className="small">Published {formatDate(confirmed)}; may be out of date.</p>
    </>
  );
}

/** How many offers are open, for a visitor who asks for offers in general. */
export function OpenOffersAnswer({
  open,
  offers,
  day,
  all,
}: {
  open: number;
  offers: number;
  day: string;
  all: string;
}) {
  return (
    <section aria-label="Best answer" className="best-answer">
      <p className="font-bold text-xl">
        {open === 0
          ? `None of the ${offers} offers here is open on ${formatDate(day)}.`
          : `${open} of the ${offers} offers here ${open === 1 ? 'is' : 'are'} open on ${formatDate(day)}.`}
      </p>
      <p>
        Each page of an offer says when it closed and what came after. <a href={all}>See all offers</a>
      </p>
    </section>
  );
}
