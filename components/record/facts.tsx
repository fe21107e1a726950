export type Fact = { name: string; label: string; values: { text: string; address?: string }[] };

/** The table of facts of a record. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ name, label, values }) => (
        <FactRow key={name} label={label} values={values} />
      ))}
    </dl>
  );
}

function FactRow({ label, values }: Omit<Fact, 'name'>) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {values.length === 1 ? (
          <Value {...values[0]} />
        ) : (
          <ul>
            {values.map((value) => (
              <li key={value.text}>
                <Value {...value} />
              </li>
            ))}
          </ul>
        )}
      </dd>
    </>
  );
}

const Value = ({ text, address }: { text?: string; address?: string }) =>
  address ? <a href={address}>{text}</a> : text;
