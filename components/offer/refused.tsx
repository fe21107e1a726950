type Problem = {
  text: string /** The field in which it was entered, where the page has it. */;
  field: string | undefined;
};

/** What could not be read of a form, each with the way to its field. */
export function Refused({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="refused" className="note">
      <h2 id="refused" className="text-lg">
        {problems.length === 1 ? 'One answer could not be read' : `${problems.length} answers could not be read`}
      </h2>
      <ul className="bullets mt-1">
        {problems.map(({ text, field }) => (
          <li key={text}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </section>
  );
}
