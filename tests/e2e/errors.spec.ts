import { expect, test } from '@playwright/test';
import { errorStatuses } from '#http/error-responses';
import { errorPageAddress } from '#http/internal-paths';
import { makeLog } from '#http/log';
import { createRenderPool } from '#http/render-pool';
import { findAxeViolations } from './axe.ts';

test('every error is a page of the site in full, and nobody meets a barrier on it', async ({ page }) => {
  const pool = createRenderPool({
    workers: 1,
    timeoutMs: 60_000,
    maxMegabytes: 2000,
    queueLength: 50,
    queueMs: 60_000,
    log: makeLog({ write: () => {} }),
  });
  try {
    await pool.ready;
    const titles = new Set<string>();
    for (const status of errorStatuses) {
      const details = { kind: 'page', client: '', isKept: false, day: '2020-01-01' } as const;
      const response = await pool.startRender(errorPageAddress(status), details).response;
      expect(response.status).toBe(status);
      const body = String(response.ready('identity')?.body);
      await page.route(`**/error-${status}`, (route) =>
        route.fulfill({ status, body, headers: { 'content-type': 'text/html; charset=utf-8' } }),
      );
      await page.goto(`/error-${status}`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('main').getByRole('link', { name: 'Home', exact: true })).toHaveAttribute(
        'href',
        '/',
      );
      const title = await page.title();
      expect(title).toContain(String(await page.getByRole('heading', { level: 1 }).textContent()));
      titles.add(title);
      expect(await findAxeViolations(page), `the page of ${status}`).toEqual([]);
    }
    expect(titles.size).toBe(errorStatuses.length);
  } finally {
    pool.close();
  }
});
