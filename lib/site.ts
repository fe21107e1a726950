const { NODE_ENV, SITE_URL, REPOSITORY_URL, REPORT_EMAIL } = process.env;

/** What this copy of the site is called and where it stands. Three settings come from the environment: see README.md. */
export const site = {
  name: 'Opportunity Areas',
  /** The address of the site, without a slash at its end; canonical links and the sitemap begin with it. */
  url: (SITE_URL ?? 'http://localhost:3000').replace(/\/$/, ''),
  /** Where the project is kept, such as a GitHub address; "Edit this page" leads there. */
  repository: REPOSITORY_URL?.replace(/\/$/, ''),
  /** Who reads reports of mistakes. */
  reportEmail: REPORT_EMAIL,
  /** Whether drafts and problems are shown. A build can never be one: the framework builds and serves it as production. */
  isPreview: NODE_ENV === 'development',
};

/** Where a file of the project is edited, when we know where the project is kept. */
export const editAddress = (file: string): string | undefined =>
  site.repository && `${site.repository}/edit/main/${file}`;

/** The page that says how to report a mistake on a page of the site. */
export const reportAddress = (address: string): string => `/report?from=${encodeURIComponent(address)}`;
