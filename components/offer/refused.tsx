type Problem = {
  text: string /** The field in which it was entered, where the page has it. */;
  field: string | undefined;
};

/** What could not be read of a form, each with the way to its field. */
export function Refused({ diagnostics }: { diagnostics: readonly Problem[] }) {
  if (diagnostics.length === 0) return null;
  return (
    <section aria-labelledby="refused" className="callout">
      <h2 id="refused" className="text-lg">
        {diagnostics.length === 1 ? 'One answer could not be read' : `${diagnostics.length} answers could not be read`}
      </h2>
      <ul className="bullets mt-1">
        {diagnostics.map(({ text, field }) => (
          <li key={text}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </section>
  );
}
