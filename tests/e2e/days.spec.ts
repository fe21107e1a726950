import { globSync } from 'node:fs';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { carriesDay } from '#lib/finder/search-params';
import { listSitemapPages } from './site.ts';

const on = '2018-12-01';
const inWords = '1 December 2018';

/** An address of every route of app/: where a part of a route is open, that of a page in the sitemap. */
async function everyRoute(request: APIRequestContext): Promise<string[]> {
  const pages = await listSitemapPages(request);
  const closed = new Set(['/design', '/report']);
  const routes = globSync('app/**/page.tsx').flatMap((file) => {
    const path = file.replace(/^app|\/page\.tsx$/g, '') || '/';
    // A slot of the layout is no page, and what only the server opens cannot be asked for.
    if (path.includes('@') || path.startsWith('/internal/')) return [];
    const pattern = new RegExp(`^${path.replace(/\[[a-z]+\]/g, '[^/]+')}$`);
    const found = path.includes('[') ? pages.find((page) => pattern.test(page) && !closed.has(page)) : path;
    expect(found, `no page of the sitemap is on the route ${path}`).toBeDefined();
    return [found ?? ''];
  });
  return routes;
}

test('every route says a day that is asked for in its words, title and print, keeps it in its links, or drops it', async ({
  page,
  request,
}) => {
  const routes = await everyRoute(request);
  expect(routes.length).toBeGreaterThan(20);
  for (const path of routes) {
    const answer = await request.get(`${path}?on=${on}`, { maxRedirects: 0 });
    if (answer.status() === 308) {
      expect(answer.headers().location, path).toBe(path);
      continue;
    }
    expect(answer.status(), path).toBe(200);
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${path}?on=${on}`);
    await expect(page, path).toHaveTitle(new RegExp(`\\(on ${inWords}\\)`));
    const said = page.getByText(`This is how things stood on ${inWords}.`);
    await expect(said, path).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(said, `${path} on paper`).toBeVisible();
    const links = await page
      .locator('main a[href]')
      .evaluateAll((all) => all.map((link) => [link.textContent ?? '', link.getAttribute('href') ?? '']));
    for (const [text = '', link = ''] of links) {
      const to = new URL(link, 'http://site.invalid');
      if (to.host !== 'site.invalid' || link.startsWith('#') || !carriesDay(to.pathname)) continue;
      if (text === 'See them as they stand today') expect(to.searchParams.has('on'), path).toBe(false);
      else expect(to.searchParams.get('on'), `${path}: “${text}” leads to ${link}`).toBe(on);
    }
  }
});

const answers = [
  '/search?q=breakfast',
  '/search?q=offers',
  '/search?q=nothing-like-this-zzz',
  '/offers?area=norwich',
  '/check?ofsted=good&area=stoke-on-trent',
  '/check?offer=funded-npqs-stoke&role=teacher',
  '/compare?offer=governance-clerking-stoke&offer=governance-leadership-stoke',
];
test('pages with an answer keep the day in every link too', async ({ page }) => {
  for (const path of answers) {
    await page.goto(`${path}&on=${on}`);
    await expect(page, path).toHaveTitle(new RegExp(`\\(on ${inWords}\\)`));
    const links = await page
      .locator('main a[href]')
      .evaluateAll((all) => all.map((link) => [link.textContent ?? '', link.getAttribute('href') ?? '']));
    for (const [text = '', link = ''] of links) {
      const to = new URL(link, 'http://site.invalid');
      if (to.host !== 'site.invalid' || link.startsWith('#') || !carriesDay(to.pathname)) continue;
      if (text !== 'See them as they stand today')
        expect(to.searchParams.get('on'), `${path}: “${text}” leads to ${link}`).toBe(on);
    }
    for (const form of await page.locator('main form').all()) {
      await expect(form.locator('[name="on"]'), path).toHaveCount(1);
    }
  }
});

test('feeds and tables of a day say the day', async ({ request }) => {
  for (const format of ['atom', 'feed', 'json']) {
    expect(await (await request.get(`/offers?on=${on}&format=${format}`)).text(), format).toContain(inWords);
  }
  for (const path of [
    '/offers?',
    '/search?type=offer&',
    '/compare?offer=funded-npqs-stoke&offer=governance-clerking-stoke&',
  ]) {
    const rows = (await (await request.get(`${path}on=${on}&format=csv`)).text()).trim().split('\n');
    expect(
      rows.some((row) => row.includes(on)),
      path,
    ).toBe(true);
  }
});

test('a day that there is not is said on every page that could show one, and a day in British order is understood', async ({
  page,
  request,
}) => {
  for (const path of (await everyRoute(request)).filter(carriesDay)) {
    for (const none of ['2018-02-30', 'tomorrow']) {
      await page.goto(`${path}?on=${none}`);
      await expect(page.getByText(`“${none}” is not a day that we can read`), path).toBeVisible();
      await expect(page, path).toHaveTitle(/^Error: /);
    }
    const { status, headers } = await request
      .get(`${path}?on=01/12/2018`, { maxRedirects: 0 })
      .then((answer) => ({ status: answer.status(), headers: answer.headers() }));
    expect(status, path).toBe(308);
    expect(headers.location).toBe(`${path}?on=${on}`);
  }
});
