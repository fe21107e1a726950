const links = [
  { address: '/search', title: 'Search' },
  { address: '/a-z', title: 'A to Z' },
  { address: '/about', title: 'About' },
  { address: '/programme', title: 'The programme' },
  { address: '/school-improvement-support', title: 'Help for schools since 2016' },
  { address: '/glossary', title: 'Words explained' },
  { address: '/lessons', title: 'What was learned' },
  { address: '/compare', title: 'Compare' },
  { address: '/check', title: 'What can my school get?' },
  { address: '/updates', title: 'Updates' },
  { address: '/key-stages', title: 'Key stages' },
  { address: '/sources', title: 'Sources' },
  { address: '/data', title: 'Data' },
  { address: '/accessibility', title: 'Accessibility' },
  { address: '/privacy', title: 'Privacy' },
];

export function Footer() {
  return (
    <footer className="border-line border-t bg-card">
      <div className="page grid gap-4 py-8">
        <nav aria-label="About this site">
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            {links.map(({ address, title }) => (
              <li key={address}>
                <a href={address}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="small max-w-2xl">
          The Opportunity Areas ended on 31 August 2022. This site records what they set out to do and what is known of
          it. It is not a government site.
        </p>
      </div>
    </footer>
  );
}
