import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { createSiteCopy } from './second-site.ts';

const port = 3260;
const site = `http://localhost:${port}`;
const file = 'content/pages/a-page-for-the-test-of-the-preview.md';
const page = '/a-page-for-the-test-of-the-preview';
const textOf = (title: string, fields = '') =>
  `---\ntitle: ${title}\nsummary: It is here for a moment.\nchecked: 2026-11-22\ndraft: true\n${fields}---\nA text.\n`;

test.describe.configure({ timeout: 500_000 });

test('a preview shows drafts, its day and the problems of each page, and follows what is saved', async ({
  page: tab,
}) => {
  const { folder, remove } = createSiteCopy('site-in-preview');
  const write = (text: string) => writeFileSync(`${folder}/${file}`, text);
  write(textOf('A draft'));
  const server = spawn('next', ['dev', '-p', String(port)], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'development', OA_TODAY: '2018-12-01' },
  });
  // The page loads itself anew when something was saved, which can cut off what a test asks for at that moment.
  const shows = (path: string, look: () => Promise<void>) =>
    expect(async () => {
      expect((await tab.goto(site + path))?.status()).toBe(200);
      await look();
    }).toPass({ timeout: 240_000 });
  const diagnostics = tab.getByLabel('Problems and drafts');
  try {
    await shows(page, () => expect(tab.locator('h1')).toHaveText('A draft'));
    await expect(tab.getByLabel('Preview', { exact: true })).toContainText('1 December 2018');
    await expect(diagnostics).toContainText('1 draft that readers do not see');

    // Nobody loads the page here: it follows what is saved.
    await expect(async () => {
      write(textOf('A better draft'));
      await expect(tab.locator('h1')).toHaveText('A better draft');
    }).toPass({ timeout: 60_000 });

    write(textOf('A better draft', 'sumary: A slip.\n'));
    await shows('/', () => expect(diagnostics).toContainText(`${file}:6:9`));
    await expect(diagnostics).toContainText('Did you mean "summary"?');
    await expect(tab.locator('h1')).toContainText('What 12 places');

    write(textOf('Mended'));
    await shows(page, () => expect(tab.locator('h1')).toHaveText('Mended'));
  } finally {
    server.kill();
    await once(server, 'exit');
    remove();
  }
});

test('the published site has no such bar', async ({ request }) => {
  expect(await (await request.get('/')).text()).not.toContain('aria-label="Preview"');
  expect((await request.get(page)).status()).toBe(404);
});
