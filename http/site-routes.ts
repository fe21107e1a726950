import { errorPageAddress, isInternalPath } from './internal-paths.ts';
import type { Kind } from './render-queue.ts';
import type { SiteDescription } from './worker-messages.ts';

/** Where a request leads: what to ask a worker for, and how urgent that is. */
export type Route = {
  address: string;
  kind: Kind;
  /** Whether the framework may have a page there although no list of ours names it. */
  mayExist: boolean;
};

/** The longest path of which somebody may have meant another, and how such a path looks: words and hyphens. */
const longestPlausible = 80;
const plausible = /^(\/[a-z0-9]+(-[a-z0-9]+)*){1,3}$/;

/** Makes the table of what the site has, which says of an address that leads nowhere so without rendering anything. */
export function createSiteRoutes({ pages, others, patterns }: SiteDescription) {
  const known = new Map<string, Kind>([
    ...others.map((path) => [path, 'page'] as const),
    ...pages.map((path) => [path, 'page'] as const),
  ]);
  const matchers = patterns.map((pattern) => new RegExp(pattern));

  /** The page that says that nothing is there, with the nearest pages where somebody may have meant one of them. */
  const missing = (path: string): string | undefined =>
    path.length <= longestPlausible && plausible.test(path) ? errorPageAddress(404, path) : undefined;

  return {
    /** All addresses that are kept for good. */
    known: [...known.keys()],
    isKept: (address: string): boolean => known.has(address),
    missing,
    /** Where an address leads; nothing where the page that says so is ready. */
    find(address: string, path: string): Route | undefined {
      const kind = known.get(path);
      if (kind) return { address, kind: address === path ? kind : 'finder', mayExist: true };
      if (!isInternalPath(path) && matchers.some((matcher) => matcher.test(path))) {
        return { address, kind: 'missing', mayExist: true };
      }
      const page = missing(path);
      return page === undefined ? undefined : { address: page, kind: 'missing', mayExist: false };
    },
  };
}

export type SiteRoutes = ReturnType<typeof createSiteRoutes>;
