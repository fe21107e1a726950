type CountedLink = { label: string; address: string; found: number };
type Props = {
  understood: readonly string[];
  otherWay: { label: string; address: string };
  offered: readonly CountedLink[];
};

/** What the words were taken to mean, the way to the other reading, and the filters that they name. */
export function Understood({ understood, otherWay, offered }: Props) {
  if (understood.length === 0 && offered.length === 0) return null;
  return (
    <div className="card mb-4 grid max-w-3xl gap-2">
      {understood.length > 0 && (
        <p>
          {understood.join(' ')} <a href={otherWay.address}>{otherWay.label}</a>
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
