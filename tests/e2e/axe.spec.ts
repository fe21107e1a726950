import { expect, test } from '@playwright/test';
import { barriersOn, looks } from './barriers.ts';
import { pageOfEveryKind } from './site.ts';

for (const { name, media } of looks) {
  test(`pages of every kind are accessible in ${name}`, async ({ page }) => {
    await page.emulateMedia(media);
    for (const path of pageOfEveryKind) {
      await page.goto(path);
      expect(await barriersOn(page), `${path} in ${name}`).toEqual([]);
    }
  });
}
