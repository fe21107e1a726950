import type { ReactNode } from 'react';

export type Fact = { name: string; label: string; values: { text: string; address?: string }[] };

/** The table of facts of a record. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ name, label, values }) => (
        <div key={name} className="contents">
          <dt>{label}</dt>
          <dd>
            <Values values={values} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export type KeyFact = { label: string; show: ReactNode };

/** What most readers come for, in one look: a row each on a phone, side by side where there is room. */
export function KeyFacts({ facts }: { facts: readonly KeyFact[] }) {
  return (
    <dl className="key-facts">
      {facts.map(({ label, show }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{show}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The facts of a record, all of them in one look. */
export const keyFactsOf = (facts: readonly Fact[]): KeyFact[] =>
  facts.map(({ label, values }) => ({ label, show: <Values values={values} /> }));

function Values({ values }: Pick<Fact, 'values'>) {
  if (values.length === 1) return <Value {...values[0]} />;
  return (
    <ul>
      {values.map((value) => (
        <li key={value.text}>
          <Value {...value} />
        </li>
      ))}
    </ul>
  );
}

const Value = ({ text, address }: { text?: string; address?: string }) =>
  address ? <a href={address}>{text}</a> : text;
