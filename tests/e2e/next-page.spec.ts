import { expect, test } from '@playwright/test';

test('a page whose link is pointed at is fetched before it is opened, and the fetched one is shown', async ({
  page,
}) => {
  await page.goto('/areas');
  const link = page.getByRole('main').getByRole('link', { name: 'Norwich' }).last();
  const address = (await link.getAttribute('href')) ?? '';
  const fetched = page.context().waitForEvent('request', (request) => new URL(request.url()).pathname === address);
  await link.hover();
  expect((await fetched).headers()['sec-purpose']).toContain('prefetch');
  await (await fetched).response();
  await link.click();
  await expect(page).toHaveURL(address);
  const delivery = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return (entry as PerformanceNavigationTiming & { deliveryType?: string }).deliveryType;
  });
  expect(delivery).toBe('navigational-prefetch');
});

test('the rules for that come as a header, and only with pages', async ({ request }) => {
  const page = await request.get('/areas');
  expect(page.headers()['speculation-rules']).toBe('"/speculation-rules.json"');
  const rules = await request.get('/speculation-rules.json');
  expect(rules.headers()['content-type']).toBe('application/speculationrules+json');
  expect(rules.headers()['speculation-rules']).toBeUndefined();
  expect((await rules.json()).prefetch).toHaveLength(1);
});

test('for people who prefer less movement no page fades into the next', async ({ page }) => {
  const fades = () =>
    page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .map((rule) => rule.cssText)
        .filter((text) => text.includes('@view-transition')),
    );
  await page.goto('/');
  const rules = await fades();
  expect(rules.length).toBeGreaterThan(0);
  for (const rule of rules) expect(rule).toContain('prefers-reduced-motion: no-preference');
});
