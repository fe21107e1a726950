type CountedLink = { label: string; address: string; found: number };
type Props = {
  understood: readonly { text: string; undo?: { label: string; address: string } }[];
  otherWay: { label: string; address: string };
  offered: readonly CountedLink[];
};

/** What the words were taken to mean, the way to the other reading, and the filters that they name. */
export function Understood({ understood, otherWay, offered }: Props) {
  if (understood.length === 0 && offered.length === 0) return null;
  // One thing that can be undone is undone with all.
  const undoable = understood.filter(({ undo }) => undo).length;
  return (
    <div className="card mb-4 grid max-w-3xl gap-2">
      {understood.map(({ text, undo }) => (
        <p key={text}>
          {text} {undo && undoable > 1 && <a href={undo.address}>{undo.label}</a>}
        </p>
      ))}
      {understood.length > 0 && (
        <p>
          <a href={otherWay.address}>{otherWay.label}</a>
        </p>
      )}
      {offered.length > 0 && (
        <p>
          Show only what is:{' '}
          {offered.map(({ label, address, found }, index) => (
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
