type Props = { links: readonly { label: string; address: string }[] };

/** The other forms in which a page can be had. */
export function FormLinks({ links }: Props) {
  if (links.length === 0) return null;
  return (
    <p className="small no-print mt-8">
      This page as data:{' '}
      {links.map(({ label, address }, index) => (
        <span key={label}>
          {index > 0 && ', '}
          <a href={address}>{label}</a>
        </span>
      ))}
    </p>
  );
}
