import type { Step } from '#components/layout/breadcrumbs';
import { KeyFacts } from '#components/record/facts';
import { Head } from '#components/layout/page-header';
import type { RecordOf } from '#lib/schema/types';
import { audience } from '#lib/schema/vocabularies';
import { type OfferStatus, offerStatus } from '#lib/offers/status';
import { capitalize, getFirstSentence, formatList } from '#lib/text/format';

type Named = { title: string; address: string };
type Props = {
  offer: RecordOf<'offer'>;
  way: { steps: readonly Step[]; here: Step };
  now: OfferStatus;
  areas: readonly Named[];
  contacts: readonly Named[];
  /** What took its place, with what that is on the day. */
  replacedBy?: (Named & { status: string }) | undefined;
  /** Whether the page has a form that checks the offer for a school. */
  hasCheck: boolean;
};

/** So many amounts fit the first screen of a phone. */
const amountsShown = 3;

/** Whether a school can have the offer, for whom it is, what one gets, how, by when and from whom: all in one look. */
export function OfferHead({ offer, way, now, areas, contacts, replacedBy, hasCheck }: Props) {
  const { title, summary, apply } = offer;
  const reason = getFirstSentence(now.reason);
  return (
    <Head kind={{ type: 'offer', name: 'Offer for schools' }} title={title} way={way}>
      <KeyFacts
        facts={[
          { label: 'Status', show: <StatusAndCheck now={now} hasCheck={hasCheck} /> },
          { label: 'By when', show: reason },
          { label: 'For', show: <a href="#who">{forWhom(offer, areas)}</a> },
          {
            label: offerStatus.choices[now.status].isOpen ? 'You get' : 'It gave',
            show: <Amounts funding={offer.funding} />,
          },
          {
            label: 'Apply',
            show: <a href="#apply">{getFirstSentence(apply.how ?? apply.who ?? 'No source says how.')}</a>,
          },
          { label: 'Ask', show: <Contacts contacts={contacts} /> },
        ]}
      />
      <p className="lead">{summary}</p>
      {reason !== now.reason && <p className="mt-3 max-w-2xl">{now.reason}</p>}
      {replacedBy && (
        <p className="mt-3">
          What came after: <a href={replacedBy.address}>{replacedBy.title}</a> ({replacedBy.status})
        </p>
      )}
    </Head>
  );
}

/** What an offer is on the day, in a word or two; what is open stands out. */
export const StatusSign = ({ now }: { now: OfferStatus }) => (
  <strong className={`status ${offerStatus.choices[now.status].isOpen ? 'is-open' : ''}`}>{offerStatus.label(now.status)}</strong>
);

/** The form that tells a school whether it could have the offer is one press away from the facts. */
const StatusAndCheck = ({ now, hasCheck }: Pick<Props, 'now' | 'hasCheck'>) => (
  <>
    <StatusSign now={now} />
    {hasCheck && (
      <a href="#check" className="no-print ml-2 inline-block">
        {offerStatus.choices[now.status].isOpen ? 'Is it for you?' : 'Was it for you?'}
      </a>
    )}
  </>
);

const forWhom = (offer: RecordOf<'offer'>, areas: readonly Named[]): string =>
  capitalize(formatList(offer.audience.flatMap((each) => audience.choices[each].people))) +
  (areas.length > 0 ? ` in ${formatList(areas.map(({ title }) => title))}` : '');

/** Each sum or service with what it is, a line each: two sums are never read as one. */
const Amounts = ({ funding }: Pick<RecordOf<'offer'>, 'funding'>) => (
  <ul className="grid gap-1">
    {funding.slice(0, amountsShown).map(({ amount, what }) => (
      <li key={amount + what}>
        <a href="#what-you-got">
          {capitalize(amount)} {what}
        </a>
      </li>
    ))}
    {funding.length > amountsShown && <li>and {funding.length - amountsShown} more</li>}
  </ul>
);

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
