type Known = { unknown?: readonly string[] | undefined; unclear?: readonly string[] | undefined };

/** What is not known, and where the sources are unclear, said as plainly as what is known. */
export function Gaps({ unknown = [], unclear = [] }: Known) {
  return (
    <>
      <GapList id="not-known" title="What we do not know" items={unknown} />
      <GapList id="not-clear" title="Where the sources are unclear" items={unclear} />
    </>
  );
}

function GapList({ id, title, items }: { id: string; title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <section className="mt-12" aria-labelledby={id}>
      <h2 id={id} className="mb-3">
        {title}
      </h2>
      <ul className="bullets">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** The same, in small print, for a record that is one of many on its page. */
export function Gap({ of: { unknown = [], unclear = [] } }: { of: Known }) {
  return [...unknown, ...unclear].map((words) => (
    <p key={words} className="small max-w-2xl">
      {words}
    </p>
  ));
}
