import type { ReactNode } from 'react';
import { type CitationNumber, Citations } from '#components/record/citations';
import { CitedFacts } from '#components/record/cited-facts';
import { TermList } from '#components/record/term-list';
import { type AreaNames, type Condition, describeCondition, notSaidInWords } from '#lib/schema/condition';
import type { RecordOf } from '#lib/schema/types';
import { formatDate } from '#lib/text/dates';
import { capitalize } from '#lib/text/format';

type Props = {
  offer: RecordOf<'offer'>;
  areas: AreaNames;
  citationNumbers: ReadonlyMap<string, CitationNumber>;
  /** Whether nobody can apply any more on the day of the page. */
  isOver: boolean;
  /** The form that checks this offer for a school, where its source gives rules. */
  check?: ReactNode;
};
const applyParts = [
  { name: 'who', asks: 'Who applies' },
  { name: 'how', asks: 'How to apply' },
  { name: 'need', asks: 'What you need' },
  { name: 'next', asks: 'What happens next' },
  { name: 'cost', asks: 'What it costs' },
  { name: 'paid', asks: 'Who receives the money' },
] as const;

type RouteFields = { name: string; needs: Condition[] };

/** What a school leader asks of an offer: what did we get, is it for us, how do we apply, what happened to it. */
export function createOfferSections(props: Props) {
  const { offer, citationNumbers, isOver } = props;
  const { national = [], timeline = [] } = offer;
  const parts = [
    { title: isOver ? 'What it gave' : 'What you get', address: '#what-you-got', content: <Funding {...props} /> },
    { title: 'Who could get it', address: '#who', content: <Eligibility {...props} /> },
    { title: isOver ? 'How people applied' : 'How to apply', address: '#apply', content: <HowToApply {...props} /> },
  ];
  if (timeline.length > 0) {
    parts.push({ title: 'What happened when', address: '#timeline', content: <OfferEvents {...props} /> });
  }
  if (national.length > 0) {
    const content = <CitedFacts facts={national} citationNumbers={citationNumbers} />;
    parts.push({ title: 'What national pages say', address: '#national', content });
  }
  return parts;
}

const Funding = ({ offer, citationNumbers }: Props) => (
  <TermList
    isStrong
    facts={offer.funding.map(({ amount, what, for: purpose, note, from }) => ({
      about: `${capitalize(amount)} ${what}`,
      key: purpose,
      content: (
        <>
          {purpose} {note} <Citations ids={from} citationNumbers={citationNumbers} />
        </>
      ),
    }))}
  />
);

const Eligibility = ({ offer, areas, citationNumbers, check }: Props) => {
  const { eligibility, always, ways = [], extraWays = [] } = offer;
  return (
    <>
      <p className="max-w-2xl">{eligibility}</p>
      {always && ways.length > 0 && (
        <>
          <h3 className="mt-4">In every case</h3>
          <Needs needs={always as Condition[]} areas={areas} citationNumbers={citationNumbers} />
        </>
      )}
      {ways.length > 0 && <Routes ways={ways as RouteFields[]} areas={areas} citationNumbers={citationNumbers} />}
      {extraWays.map((extra) => (
        <div key={extra.for} className="mt-6">
          <h3>{extra.for}</h3>
          <Routes ways={extra.ways as RouteFields[]} areas={areas} citationNumbers={citationNumbers} />
        </div>
      ))}
      {check}
    </>
  );
};

const HowToApply = ({ offer: { apply } }: Props) => (
  <>
    <dl className="fact-table">
      {applyParts.map(({ name, asks }) => (
        <div key={name} className="contents">
          <dt>{asks}</dt>
          <dd>{apply[name] ?? <span className="text-muted">The source does not say.</span>}</dd>
        </div>
      ))}
    </dl>
    {apply.link && (
      <p className="mt-3">
        The source gives this address, which may no longer work: <a href={apply.link}>{apply.link}</a>
      </p>
    )}
  </>
);

const OfferEvents = ({ offer: { timeline = [] }, citationNumbers }: Props) => (
  <TermList
    facts={timeline.map(({ when, what, from }) => ({
      about: formatDate(when),
      key: what,
      content: (
        <>
          {what} <Citations ids={from} citationNumbers={citationNumbers} />
        </>
      ),
    }))}
  />
);

type Listed = Pick<Props, 'areas' | 'citationNumbers'>;

function Routes({ ways, ...listed }: { ways: readonly RouteFields[] } & Listed) {
  return (
    <>
      <p className="mt-4">
        {ways.length > 1
          ? `There were ${ways.length} ways to qualify. Meeting everything in any one of them was enough.`
          : 'Everything in this list had to be true.'}
      </p>
      <ul className="mt-3 grid gap-4 md:grid-cols-2">
        {ways.map(({ name, needs }) => (
          <li key={name} className="card">
            <p className="font-bold">{name}</p>
            <Needs needs={needs} {...listed} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Conditions as statements, each with what its source leaves open. */
const Needs = ({ needs, areas, citationNumbers }: { needs: readonly Condition[] } & Listed) => (
  <ul className="bullets mt-1">
    {needs.map((need) => (
      <li key={JSON.stringify(need)}>
        {describeCondition(need, areas)}
        {need.national && (
          <span className="small">
            {' '}
            (also required nationally, not in the local notice:{' '}
            <Citations ids={[need.national]} citationNumbers={citationNumbers} />)
          </span>
        )}
        {notSaidInWords(need, areas).map((open) => (
          <span key={open} className="small block">
            {open}
          </span>
        ))}
      </li>
    ))}
  </ul>
);
