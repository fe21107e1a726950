/** What a visitor should know of what was asked, each in a frame that is seen. */
export function Notes({ notes }: { notes: readonly string[] }) {
  return notes.map((note) => (
    <p key={note} className="card mb-3 max-w-3xl border-2 border-sun">
      {note}
    </p>
  ));
}
