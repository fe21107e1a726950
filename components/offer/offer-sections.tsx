import type { ReactNode } from 'react';
import { CitedFacts } from '#components/record/cited-facts';
import { Cites, type Numbered } from '#components/record/citations';
import { TermList } from '#components/record/term-list';
import { type AreaNames, type Condition, describeCondition, notSaidInWords } from '#lib/schema/condition';
import type { RecordOf } from '#lib/schema/types';
import { formatDate } from '#lib/text/dates';
import { capitalize } from '#lib/text/format';

type Props = {
  offer: RecordOf<'offer'>;
  areas: AreaNames;
  numbered: ReadonlyMap<string, Numbered>;
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

type Way = { name: string; needs: Condition[] };

/** What a school leader asks of an offer: what did we get, is it for us, how do we apply, what happened to it. */
export function offerParts(props: Props) {
  const { offer, numbered, isOver } = props;
  const { national = [], timeline = [] } = offer;
  const parts = [
    { title: isOver ? 'What it gave' : 'What you get', address: '#what-you-got', show: <Funding {...props} /> },
    { title: 'Who could get it', address: '#who', show: <Who {...props} /> },
    { title: isOver ? 'How people applied' : 'How to apply', address: '#apply', show: <Apply {...props} /> },
  ];
  if (timeline.length > 0) {
    parts.push({ title: 'What happened when', address: '#timeline', show: <Events {...props} /> });
  }
  if (national.length > 0) {
    const show = <CitedFacts facts={national} numbered={numbered} />;
    parts.push({ title: 'What national pages say', address: '#national', show });
  }
  return parts;
}

const Funding = ({ offer, numbered }: Props) => (
  <TermList
    isStrong
    facts={offer.funding.map(({ amount, what, for: purpose, note, from }) => ({
      about: `${capitalize(amount)} ${what}`,
      key: purpose,
      show: (
        <>
          {purpose} {note} <Cites of={from} numbered={numbered} />
        </>
      ),
    }))}
  />
);

const Who = ({ offer, areas, numbered, check }: Props) => {
  const { eligibility, always, ways = [], extraWays = [] } = offer;
  return (
    <>
      <p className="max-w-2xl">{eligibility}</p>
      {always && ways.length > 0 && (
        <>
          <h3 className="mt-4">In every case</h3>
          <Needs needs={always as Condition[]} areas={areas} numbered={numbered} />
        </>
      )}
      {ways.length > 0 && <Ways ways={ways as Way[]} areas={areas} numbered={numbered} />}
      {extraWays.map((extra) => (
        <div key={extra.for} className="mt-6">
          <h3>{extra.for}</h3>
          <Ways ways={extra.ways as Way[]} areas={areas} numbered={numbered} />
        </div>
      ))}
      {check}
    </>
  );
};

const Apply = ({ offer: { apply } }: Props) => (
  <>
    <dl className="facts">
      {applyParts.map(({ name, asks }) => (
        <div key={name} className="contents">
          <dt>{asks}</dt>
          <dd>{apply[name] ?? <span className="text-quiet">The source does not say.</span>}</dd>
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

const Events = ({ offer: { timeline = [] }, numbered }: Props) => (
  <TermList
    facts={timeline.map(({ when, what, from }) => ({
      about: formatDate(when),
      key: what,
      show: (
        <>
          {what} <Cites of={from} numbered={numbered} />
        </>
      ),
    }))}
  />
);

type Listed = Pick<Props, 'areas' | 'numbered'>;

function Ways({ ways, ...listed }: { ways: readonly Way[] } & Listed) {
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
const Needs = ({ needs, areas, numbered }: { needs: readonly Condition[] } & Listed) => (
  <ul className="bullets mt-1">
    {needs.map((need) => (
      <li key={JSON.stringify(need)}>
        {describeCondition(need, areas)}
        {need.national && (
          <span className="small">
            {' '}
            (also required nationally, not in the local notice: <Cites of={[need.national]} numbered={numbered} />)
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
