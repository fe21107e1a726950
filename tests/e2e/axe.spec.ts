import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageOfEveryKind } from './site.ts';

const looks = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { forcedColors: 'active' } },
] as const;

for (const { name, media } of looks) {
  test(`pages of every kind are accessible in ${name}`, async ({ page }) => {
    await page.emulateMedia(media);
    for (const path of pageOfEveryKind) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        `${path} in ${name}`,
      ).toEqual([]);
    }
  });
}
