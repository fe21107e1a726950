import { expect, test } from '@playwright/test';
import { emulateMedia, findAxeViolations, mediaVariants } from './axe.ts';
import { findClippedText, findOutOfOrder, findSmallTargets, measureHorizontalOverflow, spreadText } from './layout.ts';
import { isInSample } from './sample.ts';
import { listSitemapPages, samplePages } from './site.ts';

const parts = 4;
/** Of the pages that are not the one of their kind, so many are tried in one look for each that is tried in all. */
const oneInAllLooks = 7;

for (let part = 0; part < parts; part++) {
  test(`every page is open to everyone (${part + 1} of ${parts})`, async ({ page, request }) => {
    test.setTimeout(600_000);
    const paths = [...new Set([...(await listSitemapPages(request)), ...samplePages])];
    for (const [index, path] of paths.entries()) {
      if (index % parts !== part) continue;
      const isFull = samplePages.includes(path) || isInSample(Math.floor(index / parts), oneInAllLooks);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      for (const look of isFull ? mediaVariants : mediaVariants.slice(0, 1)) {
        await emulateMedia(page, look);
        expect.soft(await findAxeViolations(page, look.rules), `${path} in ${look.name}`).toEqual([]);
      }
      if (isFull) await emulateMedia(page, mediaVariants[0]);
      expect.soft(await findSmallTargets(page), `${path}, what is too low to press`).toEqual([]);

      await page.setViewportSize({ width: 320, height: 640 });
      expect.soft(await findAxeViolations(page, 'layout'), `${path} on a screen of 320 pixels`).toEqual([]);
      expect.soft(await measureHorizontalOverflow(page), `${path}, pixels too wide`).toBe(0);
      expect.soft(await findSmallTargets(page), `${path}, what is too low to press on a phone`).toEqual([]);
      expect.soft(await findOutOfOrder(page), `${path}, what is read after what it stands above`).toEqual([]);
      await spreadText(page);
      expect.soft(await measureHorizontalOverflow(page), `${path}, pixels too wide with text spread out`).toBe(0);
      expect.soft(await findClippedText(page), `${path}, cut off with text spread out`).toEqual([]);
    }
  });
}
