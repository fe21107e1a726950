import { Logo } from '#components/ui/logo';
import { site } from '#lib/config';
import { maxSearchLength } from '#lib/finder/search-params';
import { getStaticPage, type StaticPageAddress } from '#lib/schema/static-pages';

/** The sections in the menu. A name is shorter here where the title of the page is too long for a phone. */
const sections: readonly { address: StaticPageAddress; title: string }[] = [
  getStaticPage('/areas'),
  { address: '/offers', title: 'Offers' },
  getStaticPage('/projects'),
  getStaticPage('/themes'),
  getStaticPage('/contacts'),
];

/** The name of the site, its sections with the one marked that a page belongs to, and the search. */
export function Header({ path }: { path: readonly string[] }) {
  const [section, record] = path;
  const currentAt = (address: string) => {
    if (address !== `/${section}`) return undefined;
    return record === undefined ? 'page' : 'true';
  };
  return (
    <header className="site-header">
      <div className="page-width">
        <a href="/" className="site-name" aria-current={section === undefined ? 'page' : undefined}>
          <Logo size={34} />
          {site.name}
        </a>
        <a href="/search" className="search-link no-print" aria-current={currentAt('/search')}>
          <Lens />
          Search
        </a>
        <nav aria-label="Main">
          <ul>
            {sections.map(({ address, title }) => (
              <li key={address}>
                <a href={address} aria-current={currentAt(address)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {section !== undefined && section !== 'search' && <SiteSearch />}
      </div>
    </header>
  );
}

/** Searches the whole site from any page that has no such search of its own. A phone has a link in the menu instead. */
const SiteSearch = () => (
  <search aria-label="The whole site" className="site-search no-print">
    <form action="/search">
      <input
        type="search"
        name="q"
        aria-label="Search the whole site"
        placeholder="Search"
        className="field"
        autoComplete="off"
        maxLength={maxSearchLength}
      />
      <button type="submit" aria-label="Search the whole site">
        <Lens />
      </button>
    </form>
  </search>
);

const Lens = () => (
  <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
    <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2.5" />
    <path d="M12.5 12.5 18 18" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
  </svg>
);
