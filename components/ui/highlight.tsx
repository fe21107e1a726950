export type HighlightPiece = { text: string; isHighlighted: boolean };

/** A text with the words that were looked for marked. */
export function Highlight({ pieces }: { pieces: readonly HighlightPiece[] }) {
  // The place of a piece in its text is what tells it from the others.
  return pieces.map(({ text, isHighlighted }, place) =>
    isHighlighted ? <mark key={String(place)}>{text}</mark> : text,
  );
}
