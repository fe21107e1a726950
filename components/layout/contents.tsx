/** The parts of a long page, each a link to it. */
export function Contents({ parts }: { parts: readonly { title: string; address: string }[] }) {
  return (
    <nav aria-labelledby="contents" className="card no-print max-w-3xl">
      <h2 id="contents" className="text-lg">
        On this page
      </h2>
      <ul className="mt-2 grid gap-1">
        {parts.map(({ title, address }) => (
          <li key={address}>
            <a href={address.slice(address.indexOf('#'))}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
