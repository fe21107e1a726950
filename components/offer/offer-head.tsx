import type { Step } from '#components/layout/breadcrumbs';
import { KeyFacts } from '#components/record/facts';
import { Head } from '#components/record/head';
import type { RecordOf } from '#lib/model/types';
import { audience } from '#lib/model/vocabularies';
import { type Status, status } from '#lib/offers/status';
import { capital, firstSentence, listInWords } from '#lib/text/words';

type Named = { title: string; address: string };
type Props = {
  offer: RecordOf<'offer'>;
  way: { steps: readonly Step[]; here: Step };
  now: Status;
  areas: readonly Named[];
  contacts: readonly Named[];
  replacedBy?: Named | undefined;
};

/** Whether a school can have the offer, for whom it is, what one gets, how, by when and from whom: all in one look. */
export function OfferHead({ offer, way, now, areas, contacts, replacedBy }: Props) {
  const { title, summary, apply } = offer;
  const reason = firstSentence(now.reason);
  return (
    <Head kind={{ type: 'offer', name: 'Offer for schools' }} title={title} way={way}>
      <KeyFacts
        facts={[
          { label: 'Status', show: <StatusSign now={now} /> },
          { label: 'By when', show: reason },
          { label: 'For', show: <a href="#who">{forWhom(offer, areas)}</a> },
          {
            label: 'You get',
            show: <a href="#what-you-got">{listInWords(offer.funding.map(({ amount }) => amount))}</a>,
          },
          {
            label: 'Apply',
            show: <a href="#apply">{firstSentence(apply.how ?? apply.who ?? 'No source says how.')}</a>,
          },
          { label: 'Ask', show: <Contacts contacts={contacts} /> },
        ]}
      />
      <p className="lead">{summary}</p>
      {reason !== now.reason && <p className="mt-3 max-w-2xl">{now.reason}</p>}
      {replacedBy && (
        <p className="mt-3">
          What came after: <a href={replacedBy.address}>{replacedBy.title}</a>
        </p>
      )}
    </Head>
  );
}

/** What an offer is on the day, in a word or two; what is open stands out. */
export const StatusSign = ({ now }: { now: Status }) => (
  <strong className={`status ${status.choices[now.status].isOpen ? 'is-open' : ''}`}>{status.label(now.status)}</strong>
);

const forWhom = (offer: RecordOf<'offer'>, areas: readonly Named[]): string =>
  capital(listInWords(offer.audience.map((each) => audience.label(each).toLowerCase()))) +
  (areas.length > 0 ? ` in ${listInWords(areas.map(({ title }) => title))}` : '');

function Contacts({ contacts: [first, ...others] }: { contacts: readonly Named[] }) {
  if (!first) return 'No source names anybody.';
  return (
    <>
      <a href={first.address}>{first.title}</a>
      {others.length > 0 && (
        <>
          {' '}
          and <a href="#related">{others.length === 1 ? 'one other' : `${others.length} others`}</a>
        </>
      )}
    </>
  );
}
