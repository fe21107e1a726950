import { getAliases } from '#lib/content/library';
import { loadLibrary } from '#lib/content/load-library';
import { listSitemap } from '#lib/export/sitemap';
import { settledFrom } from '#lib/offers/settled';

export const dynamic = 'force-static';

/** What the server must know of the content; only the server asks. It is made when the site is built. */
export function GET(): Response {
  const { records } = loadLibrary();
  return Response.json({
    pages: listSitemap(loadLibrary()).map(({ address }) => address),
    moved: records.flatMap(getAliases),
    terms: loadLibrary().all('term'),
    settledFrom: settledFrom(loadLibrary().all('offer')),
  });
}
