import type { APIRequestContext } from '@playwright/test';

/** Every page that the site's own sitemap names, as a path. */
export async function listSitemapPages(request: APIRequestContext, base = ''): Promise<string[]> {
  const sitemap = await (await request.get(`${base}/sitemap.xml`)).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}

/** One page of every kind, and the pages that are shown when there is none. */
export const samplePages = [
  '/',
  '/search',
  '/search?q=NLE',
  '/a-z',
  '/areas',
  '/areas/norwich',
  '/offers',
  '/offers?on=2018-12-01',
  '/offers/breakfast-programme-stoke',
  '/offers/school-improvement-offer-2018-19-tier-2?on=2019-01-15',
  '/check',
  '/check?area=stoke-on-trent&ofsted=requires-improvement&free-school-meals=34.9&ever-6=52&holds-npq=yes',
  '/projects',
  '/projects/ssif-plymouth-oracy',
  '/compare',
  '/compare?area=norwich&area=ipswich&area=derby',
  '/compare?offer=governance-clerking-stoke&offer=governance-leadership-stoke',
  '/lessons',
  '/lessons?about=leaders&kind=lesson',
  '/themes',
  '/themes/maths',
  '/key-stages',
  '/key-stages/ks2',
  '/contacts',
  '/contacts?place=Leicestershre',
  '/updates',
  '/updates/co-chairs-update-june-2018',
  '/glossary',
  '/sources',
  '/about',
  '/programme',
  '/design',
  '/report?from=%2Fareas%2Fnorwich',
  '/areas/norwhich',
];
