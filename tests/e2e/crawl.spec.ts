import { expect, test } from '@playwright/test';
import { LinkChecker } from 'linkinator';
import { findHtmlFaults } from './html.ts';
import { listSitemapPages, samplePages } from './site.ts';

const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

test('every page has one h1, a title of its own, valid HTML, a canonical address, and the one policy', async ({
  request,
}) => {
  const titles = new Map<string, string>();
  for (const path of [...(await listSitemapPages(request)), '/report', '/nothing-here']) {
    const answer = await request.get(path);
    const html = await answer.text();
    expect(answer.status(), path).toBe(path === '/nothing-here' ? 404 : 200);
    expect(answer.headersArray().filter(({ name }) => name.toLowerCase() === 'content-security-policy')).toEqual([
      { name: 'content-security-policy', value: policy },
    ]);
    expect([...html.matchAll(/<h1[\s>]/g)].length, `${path} must have one h1`).toBe(1);
    const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
    expect(titles.get(title), `${path} has the title "${title}" of another page`).toBeUndefined();
    titles.set(title, path);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
    expect(await findHtmlFaults(html), path).toEqual([]);
  }
});

test('every link and every fragment on every page leads somewhere, and every page is linked', async ({
  request,
  baseURL,
}) => {
  const found = new Set<string>();
  const checker = new LinkChecker();
  checker.on('pagestart', (url) => void found.add(new URL(String(url)).pathname));
  const { links } = await checker.check({
    path: `${baseURL}/`,
    recurse: true,
    checkFragments: true,
    concurrency: 8,
    // Pages of others are not ours to load, and the canonical links name the public address of the site. Searches and
    // filters lead to ever more of them, so only the first step of each is followed.
    linksToSkip: async (link) => !link.startsWith(baseURL ?? '') || isFurtherStep(new URL(link).searchParams),
  });
  expect(
    links.filter(({ state }) => state === 'BROKEN').map(({ url, parent, status }) => `${parent} → ${url} (${status})`),
  ).toEqual([]);
  const unlinked = (await listSitemapPages(request)).filter((path) => !found.has(path));
  expect(unlinked).toEqual([]);
});

const isFurtherStep = (parameters: URLSearchParams): boolean => parameters.has('q') || parameters.size > 1;

test('pages of every kind print without the menu and keep their text', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of samplePages) {
    await page.goto(path);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
