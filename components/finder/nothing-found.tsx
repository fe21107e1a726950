type CountedLink = { label: string; address: string; found: number };

type Props = { relaxations: readonly CountedLink[]; ask: { label: string; address: string }; everything: string };

/** A way on when there are no results: the least to drop, and whom to ask. */
export function NothingFound({ relaxations, ask, everything }: Props) {
  return (
    <div className="prose">
      {relaxations.length > 0 ? (
        <>
          <p>Nothing here has all of that. This would help:</p>
          <ul>
            {relaxations.map(({ label, address, found }) => (
              <li key={address}>
                <a href={address}>Drop {label}</a>: {found === 1 ? '1 result' : `${found} results`}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>Nothing here has that.</p>
      )}
      <p>
        You can also <a href={everything}>see everything</a>, look through the <a href="/a-z">A to Z</a>, find{' '}
        <a href={ask.address}>{ask.label}</a>, or see <a href="/glossary">what a word means</a>.
      </p>
    </div>
  );
}
