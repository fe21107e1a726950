import type { RecordOf } from '#lib/model/types';

type Props = {
  authorities: readonly { name: string; also?: readonly string[] | undefined; contact: RecordOf<'contact'> }[];
};

/** Every local authority with the contact who looked after it. */
export function ByAuthority({ authorities }: Props) {
  return (
    <section aria-labelledby="by-authority">
      <h2 id="by-authority" className="mb-4">
        Find a contact by local authority
      </h2>
      <ul className="grid gap-x-8 gap-y-2 sm:grid-cols-2 md:grid-cols-3">
        {authorities.map(({ name, also = [], contact }) => (
          <li key={name + contact.id}>
            <strong>{name}</strong> {also.length > 0 && <span className="small">(also {also.join(', ')})</span>}
            <br />
            <a href={contact.address}>{contact.name ?? contact.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
