import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const port = Number(process.env.PORT ?? 3210) + 1;
const site = `http://localhost:${port}`;
const file = 'content/pages/a-page-for-the-test-of-the-preview.md';
const page = '/a-page-for-the-test-of-the-preview';
const textOf = (title: string, fields = '') =>
  `---\ntitle: ${title}\nsummary: It is here for a moment.\nchecked: 2026-11-22\ndraft: true\n${fields}---\nA text.\n`;

let server: ChildProcess;

test.beforeAll(() => {
  server = spawn('next', ['dev', '-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'development', OA_TODAY: '2018-12-01' },
  });
});
test.afterAll(() => {
  server.kill();
  rmSync(file, { force: true });
});

test('a preview shows drafts, its day and the problems of each page, and follows what is saved', async ({
  page: tab,
}) => {
  writeFileSync(file, textOf('A draft'));
  await expect(async () => {
    expect((await tab.goto(site + page))?.status()).toBe(200);
  }).toPass({ timeout: 100_000 });
  await expect(tab.locator('h1')).toHaveText('A draft');
  await expect(tab.getByLabel('Preview', { exact: true })).toContainText('1 December 2018');
  await expect(tab.getByLabel('Problems and drafts')).toContainText('1 draft that readers do not see');

  writeFileSync(file, textOf('A better draft'));
  await expect(tab.locator('h1')).toHaveText('A better draft', { timeout: 20_000 });

  writeFileSync(file, textOf('A better draft', 'sumary: A slip.\n'));
  await expect(tab.getByLabel('Problems and drafts')).toContainText('Did you mean "summary"?', { timeout: 20_000 });
  await tab.goto(site);
  await expect(tab.getByLabel('Problems and drafts')).toContainText(`${file}:6:9`);
  await expect(tab.locator('h1')).toContainText('What 12 places');

  await tab.goto(site + page);
  writeFileSync(file, textOf('Mended'));
  await expect(tab.locator('h1')).toHaveText('Mended', { timeout: 30_000 });
});

test('the published site has no such bar', async ({ request }) => {
  expect(await (await request.get('/')).text()).not.toContain('aria-label="Preview"');
  expect((await request.get(page)).status()).toBe(404);
});
