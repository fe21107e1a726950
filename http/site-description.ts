import { readdirSync, readFileSync } from 'node:fs';
import type { RecordOf } from '#lib/schema/types';
import { isInternalPath, siteDescriptionAddress } from './internal-paths.ts';
import type { FrameworkAnswer } from './next-renderer.ts';
import type { SiteDescription } from './worker-messages.ts';

/** What the content says of the site; app/internal/site/route.ts makes it when the site is built. */
type ContentDescription = {
  /** The pages of the sitemap. */
  pages: string[];
  /** Addresses that moved. */
  moved: string[];
  /** The words of the glossary. */
  terms: RecordOf<'term'>[];
  settledFrom?: string | undefined;
};

/** Reads what the built site has: its pages from the content, its files and patterns from the framework's lists. */
export async function readSiteDescription(
  ask: (address: string) => Promise<FrameworkAnswer>,
  folder = '.next',
): Promise<{ site: SiteDescription; terms: RecordOf<'term'>[] }> {
  const answer = await ask(siteDescriptionAddress);
  if (answer.status !== 200) throw new Error('The site is not built. Run: npm run build');
  const { pages, moved, terms, settledFrom }: ContentDescription = JSON.parse(String(answer.body));
  const json = (file: string) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  const { staticRoutes, dynamicRoutes } = json('routes-manifest.json') as Record<string, Route[]>;
  const built = Object.keys((json('prerender-manifest.json') as { routes: object }).routes);
  const files = [...filesIn(`${folder}/static`, '/_next/static'), ...filesIn('public', '')];
  const fixed = (staticRoutes ?? []).map(({ page }) => page);
  const isPage = new Set(pages);
  const others = new Set([...fixed, ...built, ...files, ...moved]);
  // The framework's own pages, such as /_not-found, are for itself.
  const isOwn = (path: string) => path.startsWith('/_') && !path.startsWith('/_next/static/');
  const isShown = (path: string) => !isPage.has(path) && !isInternalPath(path) && !isOwn(path);
  return {
    site: {
      pages,
      others: [...others].filter(isShown),
      // A slot of the layout has a pattern too, which all addresses have.
      patterns: (dynamicRoutes ?? []).filter(({ page }) => !page.startsWith('/[...')).map(({ regex }) => regex),
      settledFrom,
    },
    terms,
  };
}

type Route = { page: string; regex: string };

const filesIn = (folder: string, prefix: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${prefix}${`${parentPath}/${name}`.replaceAll('\\', '/').slice(folder.length)}`);
