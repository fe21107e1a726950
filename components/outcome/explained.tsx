type Choice = { label: string; help: string };

/** The choices of a vocabulary, each with what it means. */
export function Explained({ choices }: { choices: Readonly<Record<string, Choice>> }) {
  return (
    <dl className="fact-table">
      {Object.values(choices).map(({ label, help }) => (
        <div key={label} className="contents">
          <dt>{label}</dt>
          <dd>{help}</dd>
        </div>
      ))}
    </dl>
  );
}
