import type { ReactNode } from 'react';

export type FactFields = { name: string; label: string; values: { text: string; address?: string }[] };

/** The table of facts of a record. */
export function FactTable({ facts }: { facts: readonly FactFields[] }) {
  return (
    <dl className="fact-table">
      {facts.map(({ name, label, values }) => (
        <div key={name} className="contents">
          <dt>{label}</dt>
          <dd>
            <FactValues values={values} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export type KeyFact = { label: string; content: ReactNode };

/** What most readers come for, in one look: a row each on a phone, side by side where there is room. */
export function KeyFacts({ facts }: { facts: readonly KeyFact[] }) {
  return (
    <dl className="key-facts">
      {facts.map(({ label, content }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The facts of a record, all of them in one look. */
export const createKeyFacts = (facts: readonly FactFields[]): KeyFact[] =>
  facts.map(({ label, values }) => ({ label, content: <FactValues values={values} /> }));

function FactValues({ values }: Pick<FactFields, 'values'>) {
  if (values.length === 1) return <FactValue {...values[0]} />;
  return (
    <ul>
      {values.map((value) => (
        <li key={value.text}>
          <FactValue {...value} />
        </li>
      ))}
    </ul>
  );
}

const FactValue = ({ text, address }: { text?: string; address?: string }) =>
  address ? <a href={address}>{text}</a> : text;
