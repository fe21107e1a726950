import { expect, test } from '@playwright/test';
import { findAxeViolations } from './axe.ts';
import { findClippedText, findOutOfOrder, findSmallTargets, measureHorizontalOverflow } from './layout.ts';

const bad = `<!doctype html><html lang="en-GB"><title>Bad</title><main>
  <h1>Bad in every way</h1>
  <p style="color: #777; background: #fff">Pale</p>
  <p style="position: relative; top: -200px">Out of place</p>
  <button style="height: 20px">Low</button>
  <div style="width: 2000px">Wide</div>
  <div style="height: 10px; overflow: hidden"><p>Cut<br>off</p></div>
</main></html>`;

test('every check finds a page that breaks it', async ({ page }) => {
  await page.setContent(bad);
  expect((await findAxeViolations(page)).join('\n')).toContain('color-contrast');
  expect(await measureHorizontalOverflow(page)).toBeGreaterThan(500);
  expect((await findClippedText(page)).join()).toContain('overflow: hidden');
  expect((await findSmallTargets(page)).join()).toContain('Low');
  expect((await findOutOfOrder(page)).join()).toContain('Out of place');
});

test('small and crowded targets are found', async ({ page }) => {
  await page.setContent('<main><h1>Small</h1><nav><a href="/a">a</a><a href="/b">b</a><a href="/c">c</a></nav></main>');
  expect((await findAxeViolations(page, 'layout')).join()).toContain('target-size');
});
