import { site } from '#lib/config';
import { JsonLd } from './json-ld.tsx';

export type BreadcrumbItem = { title: string; address: string };

/** The way from the home page to the page above this one, for people and for search engines. */
export function Breadcrumbs({ items, current }: { items: readonly BreadcrumbItem[]; current: BreadcrumbItem }) {
  const way = [{ title: 'Home', address: '/' }, ...items];
  const itemListElement = [...way, current].map(({ title, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    item: site.url + address,
  }));
  return (
    <nav aria-label="Breadcrumb" className="breadcrumbs no-print">
      <ol>
        {way.map(({ title, address }) => (
          <li key={address}>
            <a href={address}>{title}</a>
          </li>
        ))}
      </ol>
      <JsonLd
        data={{
          '@context': 'https://schema.org',
          '@type': 'WebPage',
          name: current.title,
          url: site.url + current.address,
          isPartOf: { '@type': 'WebSite', name: site.name, url: site.url },
          breadcrumb: { '@type': 'BreadcrumbList', itemListElement },
        }}
      />
    </nav>
  );
}
