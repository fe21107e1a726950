import type { RecordOf } from '#lib/model/types';

type Authority = { name: string; also: readonly string[]; contacts: readonly RecordOf<'contact'>[] };

/** Every local authority with the contacts who looked after it. */
export function ByAuthority({ authorities }: { authorities: readonly Authority[] }) {
  return (
    <section aria-labelledby="by-authority">
      <h2 id="by-authority" className="mb-4">
        Find a contact by local authority
      </h2>
      <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2 md:grid-cols-3">
        {authorities.map(({ name, also, contacts }) => (
          <li key={name}>
            <strong>{name}</strong> {also.length > 0 && <span className="small">(also {also.join(', ')})</span>}
            {contacts.map((contact) => (
              <a key={contact.id} href={contact.address} className="block">
                {contact.name ?? contact.title}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
