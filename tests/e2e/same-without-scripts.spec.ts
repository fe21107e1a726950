import { expect, test } from '@playwright/test';
import { samplePages } from './site.ts';

test('a screen reader hears the same on pages of every kind with scripts on and off', async ({ browser, baseURL }) => {
  const [on, off] = await Promise.all(
    [true, false].map((javaScriptEnabled) => browser.newPage({ javaScriptEnabled, baseURL: baseURL ?? '' })),
  );
  for (const path of samplePages) {
    const [one, other] = await Promise.all(
      [on, off].map(async (page) => {
        await page?.goto(path);
        return page?.locator('body').ariaSnapshot();
      }),
    );
    expect(one, path).toContain('main');
    expect(one, path).toBe(other);
  }
});
