import { aliasesOf } from '#lib/content/library';
import { library } from '#lib/content/load-library';
import { settledFrom } from '#lib/offers/settled';
import { sitemapOf } from '#lib/export/sitemap';

export const dynamic = 'force-static';

/** What the server must know of the content; only the server asks. It is made when the site is built. */
export function GET(): Response {
  const { records } = library();
  return Response.json({
    pages: sitemapOf(library()).map(({ address }) => address),
    moved: records.flatMap(aliasesOf),
    terms: library().all('term'),
    settledFrom: settledFrom(library().all('offer')),
  });
}
