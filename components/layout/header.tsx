import { type PlaceAddress, places } from '#lib/model/addresses';
import { longestSearch } from '#lib/query/parameters';
import { site } from '#lib/site';

const shown: readonly PlaceAddress[] = ['/areas', '/offers', '/projects', '/themes', '/contacts'];

/** Twelve dots in a ring: the twelve places. */
function Mark() {
  const dots = Array.from({ length: 12 }, (_, index) => (index * Math.PI) / 6);
  return (
    <svg viewBox="-12 -12 24 24" width="34" height="34" aria-hidden="true" focusable="false">
      {dots.map((angle, index) => (
        <circle
          key={angle}
          cx={(9 * Math.sin(angle)).toFixed(1)}
          cy={(-9 * Math.cos(angle)).toFixed(1)}
          r={index % 3 === 0 ? 2.2 : 1.5}
          fill={index % 3 === 0 ? '#ffc94d' : '#fff'}
        />
      ))}
    </svg>
  );
}

/** Searches the whole site from any page; a page that has that search itself does not show it twice. */
function SiteSearch() {
  return (
    <search className="site-search no-print">
      <form action="/search" className="flex">
        <input
          type="search"
          name="q"
          aria-label="Search the whole site"
          placeholder="Search"
          className="field"
          autoComplete="off"
          maxLength={longestSearch}
        />
        <button type="submit" aria-label="Search the whole site">
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
            <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2.5" />
            <path d="M12.5 12.5 18 18" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
          </svg>
        </button>
      </form>
    </search>
  );
}

export function Header() {
  return (
    <header className="bg-dark text-white">
      <div className="page flex flex-wrap items-center gap-x-8 gap-y-2 py-3">
        <a href="/" className="flex items-center gap-3 font-bold text-lg text-white no-underline hover:underline">
          <Mark />
          {site.name}
        </a>
        <nav aria-label="Main">
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {shown.map((address) => (
              <li key={address}>
                <a href={address} className="inline-block py-1 text-white">
                  {places[address].title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <SiteSearch />
      </div>
    </header>
  );
}
