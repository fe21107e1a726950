import type { ReactNode } from 'react';

/** A part of a page with its heading, which a list of contents leads to. */
export function PageSectionBlock({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
