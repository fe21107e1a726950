import { PageHeader } from './page-header.tsx';

type Page = { title: string; address: string };
type Props = {
  title: string;
  summary: string;
  /** What the visitor can do. */
  advice?: string;
  /** The path of a page that is missing, and the pages most like it. */
  path?: string | undefined;
  near?: readonly Page[];
};

const starts: readonly Page[] = [
  { title: 'Home', address: '/' },
  { title: 'Areas', address: '/areas' },
  { title: 'Offers for schools', address: '/offers' },
  { title: 'Words explained', address: '/glossary' },
];

/** Says what went wrong and what a visitor can do, and leads to the likeliest pages. */
export function ErrorPage({ title, summary, advice, path, near = [] }: Props) {
  return (
    <>
      <PageHeader title={title} summary={summary} />
      {path && (
        <p className="mb-6">
          You asked for <code className="break-all">{path.slice(0, 200)}</code>.
        </p>
      )}
      {advice && <p className="mb-6">{advice}</p>}
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
          Start here
        </h2>
        <Links pages={starts} />
      </section>
    </>
  );
}

const Links = ({ pages }: { pages: readonly Page[] }) => (
  <ul className="bullets">
    {pages.map(({ title, address }) => (
      <li key={address}>
        <a href={address}>{title}</a>
      </li>
    ))}
  </ul>
);
