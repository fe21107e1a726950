const { NODE_ENV, SITE_URL, REPOSITORY_URL, REPORT_EMAIL } = process.env;

/** What this copy of the site is called and where it stands. Three settings come from the environment: see README.md. */
export const site = {
  name: 'Opportunity Areas',
  /** The address of the site, without a slash at its end; canonical links and the sitemap begin with it. */
  url: (SITE_URL || 'http://localhost:3000').replace(/\/$/, ''),
  /** Where the project is kept, such as a GitHub address; "Edit this page" leads there. */
  repository: REPOSITORY_URL?.replace(/\/$/, ''),
  /** Who reads reports of mistakes. */
  reportEmail: REPORT_EMAIL,
  /** Whether this copy has an address of its own, and so is meant for more than the people beside its machine. */
  isPublic: Boolean(SITE_URL),
  /** Whether drafts and problems are shown. A build can never be one: the framework builds and serves it as production. */
  isPreview: NODE_ENV === 'development',
};

/** Whether anybody reads reports of mistakes about this copy of the site. No link promises it where nobody does. */
export const takesReports: boolean = Boolean(site.reportEmail || site.repository);

type Settings = Readonly<Record<string, string | undefined>>;

/** Why a copy of the site may not be built or started with these settings; nothing when it may. */
export function faultOfSettings(
  { SITE_URL: url, REPOSITORY_URL: repository, REPORT_EMAIL: email }: Settings = process.env,
) {
  if (!url || repository || email) return undefined;
  return `SITE_URL is set, so this copy of the site is for the public, but nobody could report a mistake or ask for a name to be taken off. Set REPORT_EMAIL or REPOSITORY_URL too, as README.md says.`;
}

/** Where a file of the project is edited, when we know where the project is kept. */
export const getEditAddress = (file: string): string | undefined =>
  site.repository && `${site.repository}/edit/main/${file}`;

/** The page that says how to report a mistake on a page of the site. */
export const getReportAddress = (address: string): string => `/report?from=${encodeURIComponent(address)}`;
