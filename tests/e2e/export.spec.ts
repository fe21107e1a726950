import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';

const enough = 100;

test('the copy of the site that is opened from a disk leads to 100 pages, and lacks nothing that it names', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  try {
    execFileSync(process.execPath, ['tools/export.ts', folder], { stdio: 'ignore' });
    const failed: string[] = [];
    // A file that is there fails only when the next page cuts it short.
    page.on('requestfailed', (request) => {
      if (!existsSync(fileURLToPath(request.url().split('#')[0] ?? ''))) failed.push(request.url());
    });
    const queue = [pathToFileURL(join(folder, 'offline/index.html')).href];
    for (const address of queue.slice(0, 1)) expect(existsSync(fileURLToPath(address))).toBe(true);
    const missing: string[] = [];
    let visited = 0;
    for (const address of queue) {
      if (visited === enough) break;
      visited++;
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
      await expect(page.getByText('This copy was made on'), address).toBeVisible();
      const links = await page
        .locator('a[href]')
        // A link in a picture has no href that is a text.
        .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href));
      for (const link of links.map((each) => each.split('#')[0] ?? '').filter((each) => each.startsWith('file:'))) {
        if (!existsSync(fileURLToPath(link))) missing.push(`${address} → ${link}`);
        else if (link.endsWith('.html') && !queue.includes(link)) queue.push(link);
      }
    }
    expect(visited).toBe(enough);
    expect(missing).toEqual([]);
    expect(failed).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
