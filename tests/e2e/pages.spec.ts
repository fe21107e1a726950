import { expect, test } from '@playwright/test';
import { listSitemapPages, samplePages } from './site.ts';

test('every page is a document: no scripts, nothing from elsewhere, nothing on the console, five requests at most', async ({
  page,
  request,
  baseURL,
}) => {
  const said: string[] = [];
  let asked: { url: string; type: string }[] = [];
  page.on('console', (message) => said.push(`${page.url()} ${message.text()}`));
  page.on('pageerror', (error) => said.push(`${page.url()} ${error.message}`));
  page.on('request', (each) => asked.push({ url: each.url(), type: each.resourceType() }));
  for (const path of await listSitemapPages(request)) {
    asked = [];
    await page.goto(path);
    expect(asked.length, path).toBeLessThanOrEqual(5);
    expect(asked.filter(({ type }) => type === 'script')).toEqual([]);
    expect(asked.filter(({ url }) => !url.startsWith(baseURL ?? ''))).toEqual([]);
    const types = await page
      .locator('script')
      .evaluateAll((scripts) => scripts.map((script) => script.getAttribute('type')));
    expect(types.filter((type) => type !== 'application/ld+json')).toEqual([]);
  }
  expect(said).toEqual([]);
});

test('every page is the same with scripts off', async ({ browser, request, baseURL }) => {
  test.setTimeout(300_000);
  const [on, off] = await Promise.all(
    [true, false].map((javaScriptEnabled) => browser.newPage({ javaScriptEnabled, baseURL: baseURL ?? '' })),
  );
  for (const path of [...(await listSitemapPages(request)), ...samplePages]) {
    const [one, other] = await Promise.all(
      [on, off].map(async (page) => {
        await page?.goto(path);
        return page?.content();
      }),
    );
    expect(one, path).toBe(other);
  }
});
