import type { ReactNode } from 'react';

/** Something that a visitor must know before reading on. */
export const Note = ({ children }: { children: ReactNode }) => <div className="note">{children}</div>;

/** What a visitor should know of what was asked, each in a frame that is seen. */
export function Notes({ notes }: { notes: readonly string[] }) {
  return notes.map((note) => (
    <Note key={note}>
      <p>{note}</p>
    </Note>
  ));
}
