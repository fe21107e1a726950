/** Made when the site is built. */
export const dynamic = 'force-static';

/** Every link to a page of the site; not files, feeds or tables. */
const pages = {
  and: [
    { href_matches: '/*' },
    { not: { href_matches: '/*.*' } },
    { not: { href_matches: '/*\\?*format=*' } },
    { not: { selector_matches: '[download]' } },
  ],
};

/** Asks the browser to fetch the next page when a visitor rests on its link for a moment. */
export function GET(): Response {
  return Response.json(
    { prefetch: [{ where: pages, eagerness: 'moderate' }] },
    { headers: { 'content-type': 'application/speculationrules+json' } },
  );
}
