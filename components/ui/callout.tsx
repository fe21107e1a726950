import type { ReactNode } from 'react';

/** Something that a visitor must know before reading on. */
export const Callout = ({ children }: { children: ReactNode }) => <div className="callout">{children}</div>;

/** What a visitor should know of what was asked, each in a frame that is seen. */
export function NoticeList({ notes }: { notes: readonly string[] }) {
  return notes.map((note) => (
    <Callout key={note}>
      <p>{note}</p>
    </Callout>
  ));
}
