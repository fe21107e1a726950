type Authority = { name: string; also: readonly string[]; address: string };

/** Every local authority that somebody looked after, each with the way to the answer for it. People are named once, below. */
export function ContactsByAuthority({ authorities }: { authorities: readonly Authority[] }) {
  if (authorities.length === 0) return null;
  return (
    <section aria-labelledby="by-authority">
      <h2 id="by-authority" className="mb-4">
        Find a contact by local authority
      </h2>
      <ul className="grid gap-x-8 gap-y-2 sm:grid-cols-2 md:grid-cols-3">
        {authorities.map(({ name, also, address }) => (
          <li key={name}>
            <a href={address}>{name}</a> {also.length > 0 && <span className="small">(also {also.join(', ')})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
