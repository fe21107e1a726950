import type { BreadcrumbItem } from '#components/layout/breadcrumbs';
import { PageHeader } from '#components/layout/page-header';
import { KeyFacts } from '#components/record/facts';
import { type OfferStatus, offerStatus } from '#lib/offers/status';
import type { RecordOf } from '#lib/schema/types';
import { audience } from '#lib/schema/vocabularies';
import { capitalize, formatList, getFirstSentence } from '#lib/text/format';

type OfferLink = { title: string; address: string };
type Props = {
  offer: RecordOf<'offer'>;
  breadcrumbs: { items: readonly BreadcrumbItem[]; current: BreadcrumbItem };
  status: OfferStatus;
  areas: readonly OfferLink[];
  contacts: readonly OfferLink[];
  /** What took its place, with what that is on the day. */
  replacedBy?: (OfferLink & { status: string }) | undefined;
  /** Whether the page has a form that checks the offer for a school. */
  hasCheck: boolean;
};

/** So many amounts fit the first screen of a phone. */
const amountsShown = 3;

/** Whether a school can have the offer, for whom it is, what one gets, how, by when and from whom: all in one look. */
export function OfferHeader({ offer, breadcrumbs, status, areas, contacts, replacedBy, hasCheck }: Props) {
  const { title, summary, apply } = offer;
  const reason = getFirstSentence(status.reason);
  return (
    <PageHeader type={{ type: 'offer', name: 'Offer for schools' }} title={title} breadcrumbs={breadcrumbs}>
      <KeyFacts
        facts={[
          { label: 'Status', content: <StatusAndCheck status={status} hasCheck={hasCheck} /> },
          { label: 'By when', content: reason },
          { label: 'For', content: <a href="#who">{describeAudience(offer, areas)}</a> },
          {
            label: offerStatus.choices[status.status].isOpen ? 'You get' : 'It gave',
            content: <Amounts funding={offer.funding} />,
          },
          {
            label: 'Apply',
            content: <a href="#apply">{getFirstSentence(apply.how ?? apply.who ?? 'No source says how.')}</a>,
          },
          { label: 'Ask', content: <OfferContacts contacts={contacts} /> },
        ]}
      />
      <p className="lead">{summary}</p>
      {reason !== status.reason && <p className="mt-3 max-w-2xl">{status.reason}</p>}
      {replacedBy && (
        <p className="mt-3">
          What came after: <a href={replacedBy.address}>{replacedBy.title}</a> ({replacedBy.status})
        </p>
      )}
    </PageHeader>
  );
}

/** What an offer is on the day, in a word or two; what is open stands out. */
export const StatusBadge = ({ status }: { status: OfferStatus }) => (
  <strong className={`status-badge ${offerStatus.choices[status.status].isOpen ? 'is-open' : ''}`}>
    {offerStatus.label(status.status)}
  </strong>
);

/** The form that tells a school whether it could have the offer is one press away from the facts. */
const StatusAndCheck = ({ status, hasCheck }: Pick<Props, 'status' | 'hasCheck'>) => (
  <>
    <StatusBadge status={status} />
    {hasCheck && (
      <a href="#check" className="no-print ml-2 inline-block">
        {offerStatus.choices[status.status].isOpen ? 'Is it for you?' : 'Was it for you?'}
      </a>
    )}
  </>
);

const describeAudience = (offer: RecordOf<'offer'>, areas: readonly OfferLink[]): string =>
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

function OfferContacts({ contacts: [first, ...others] }: { contacts: readonly OfferLink[] }) {
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
