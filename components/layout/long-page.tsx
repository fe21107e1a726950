import type { ReactNode } from 'react';

export type Part = { title: string; address: string };

/** The parts of a long page, each a link to it. */
function Contents({ parts }: { parts: readonly Part[] }) {
  return (
    <nav aria-labelledby="contents" className="parts no-print">
      <h2 id="contents">On this page</h2>
      <ul>
        {parts.map(({ title, address }) => (
          <li key={address}>
            <a href={address.slice(address.indexOf('#'))}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A long page with the list of its parts, which stays in view beside it where there is room. What opens it stands before the list. */
export function LongPage({
  intro,
  parts,
  children,
}: {
  intro?: ReactNode;
  parts: readonly Part[];
  children: ReactNode;
}) {
  return (
    <div className="long-page">
      {intro && <div className="intro">{intro}</div>}
      <Contents parts={parts} />
      <div className="rest">{children}</div>
    </div>
  );
}
