import type { ReactNode } from 'react';

/** The title of a page, what kind of page it is, and its one sentence. */
export function Head({
  kind,
  title,
  summary,
  children,
}: {
  kind?: string;
  title: string;
  summary?: string;
  children?: ReactNode;
}) {
  return (
    <div className="mb-8 max-w-3xl">
      {kind && <p className="small mb-1 font-bold">{kind}</p>}
      <h1>{title}</h1>
      {summary && <p className="mt-3 text-xl leading-relaxed">{summary}</p>}
      {children}
    </div>
  );
}
