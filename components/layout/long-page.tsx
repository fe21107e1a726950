import type { ReactNode } from 'react';

export type PageSection = { title: string; address: string };

/** The parts of a long page, each a link to it. */
function TableOfContents({ sections }: { sections: readonly PageSection[] }) {
  return (
    <nav aria-labelledby="contents" className="toc no-print">
      <h2 id="contents">On this page</h2>
      <ul>
        {sections.map(({ title, address }) => (
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
  sections,
  children,
}: {
  intro?: ReactNode;
  sections: readonly PageSection[];
  children: ReactNode;
}) {
  return (
    <div className="long-page">
      {intro && <div className="intro">{intro}</div>}
      <TableOfContents sections={sections} />
      <div className="long-page-body">{children}</div>
    </div>
  );
}
