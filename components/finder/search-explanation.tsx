type FilterLink = { label: string; address: string; found: number };
type Props = {
  explanations: readonly { text: string; undo?: { label: string; address: string } }[];
  exactMatchToggle: { label: string; address: string };
  suggestedFilters: readonly FilterLink[];
};

/** What the words were taken to mean, the way to the other reading, and the filters that they name. */
export function SearchExplanation({ explanations, exactMatchToggle, suggestedFilters }: Props) {
  if (explanations.length === 0 && suggestedFilters.length === 0) return null;
  // One thing that can be undone is undone with all.
  const undoable = explanations.filter(({ undo }) => undo).length;
  return (
    <div className="card mb-4 grid max-w-3xl gap-2">
      {explanations.map(({ text, undo }) => (
        <p key={text}>
          {text} {undo && undoable > 1 && <a href={undo.address}>{undo.label}</a>}
        </p>
      ))}
      {explanations.length > 0 && (
        <p>
          <a href={exactMatchToggle.address}>{exactMatchToggle.label}</a>
        </p>
      )}
      {suggestedFilters.length > 0 && (
        <p>
          Show only what is:{' '}
          {suggestedFilters.map(({ label, address, found }, index) => (
            <span key={address}>
              {index > 0 && ' · '}
              <a href={address}>{label}</a> ({found})
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
