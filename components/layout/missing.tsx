import { Head } from '#components/record/head';

type Props = { path?: string | undefined; near: readonly { title: string; address: string }[] };

/** Says that there is no page, and leads to the likeliest ones. */
export function Missing({ path, near }: Props) {
  return (
    <>
      <Head
        title="There is no page here"
        summary="The address may be mistyped, or the page may never have been here."
      />
      {path && (
        <p className="mb-6">
          You asked for <code className="break-all">{path.slice(0, 200)}</code>.
        </p>
      )}
      {near.length > 0 && (
        <section aria-labelledby="near" className="mb-8">
          <h2 id="near" className="mb-2">
            Did you mean one of these?
          </h2>
          <Links pages={near} />
        </section>
      )}
      <section aria-labelledby="start">
        <h2 id="start" className="mb-2">
          Or start here
        </h2>
        <Links
          pages={[
            { title: 'The 12 areas', address: '/areas' },
            { title: 'Offers for schools', address: '/offers' },
            { title: 'Words explained', address: '/glossary' },
            { title: 'Home', address: '/' },
          ]}
        />
      </section>
    </>
  );
}

const Links = ({ pages }: { pages: Props['near'] }) => (
  <ul className="bullets">
    {pages.map(({ title, address }) => (
      <li key={address}>
        <a href={address}>{title}</a>
      </li>
    ))}
  </ul>
);
