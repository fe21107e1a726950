import { Logo } from '#components/ui/logo';
import { getStaticPage } from '#lib/schema/static-pages';

const groups = [
  {
    title: 'Find',
    links: [
      getStaticPage('/search'),
      getStaticPage('/a-z'),
      getStaticPage('/key-stages'),
      getStaticPage('/updates'),
      getStaticPage('/glossary'),
    ],
  },
  {
    title: 'Use',
    links: [
      getStaticPage('/check'),
      getStaticPage('/results'),
      getStaticPage('/compare'),
      getStaticPage('/lessons'),
      getStaticPage('/sources'),
      { address: '/data', title: 'Data' },
    ],
  },
  {
    title: 'Read',
    links: [
      { address: '/programme', title: 'The programme' },
      { address: '/school-improvement-support', title: 'Help for schools since 2016' },
      { address: '/about', title: 'About' },
      { address: '/accessibility', title: 'Accessibility' },
      { address: '/privacy', title: 'Privacy' },
    ],
  },
];

/** The way to everything that is not in the menu, and what this site is and is not. */
export function Footer() {
  return (
    <footer className="site-footer">
      <div className="page-width">
        <nav aria-label="About this site">
          {groups.map(({ title, links }) => (
            <div key={title}>
              <h2>{title}</h2>
              <ul>
                {links.map(({ address, title: name }) => (
                  <li key={address}>
                    <a href={address}>{name}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <div className="site-end">
          <Logo size={56} />
          <p>
            The Opportunity Areas ended on 31 August 2022. This site records what they set out to do and what is known
            of it. It is not a government site.
          </p>
          {/* The server fills it in on pages that show what is true on a day. */}
          <p className="small" data-page-day="true" hidden />
        </div>
      </div>
    </footer>
  );
}
