type CountedLink = { label: string; address: string; found: number };
type Props = { understood: readonly string[]; literal: string | undefined; offered: readonly CountedLink[] };

/** What the words were taken to mean, the way back from that, and the filters that they name. */
export function Understood({ understood, literal, offered }: Props) {
  if (understood.length === 0 && offered.length === 0) return null;
  return (
    <div className="card mb-4 grid gap-2">
      {understood.length > 0 && (
        <p>
          {understood.join(' ')} {literal && <a href={literal}>Search for just what I typed</a>}
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
