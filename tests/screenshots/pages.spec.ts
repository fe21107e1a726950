import { test } from '@playwright/test';
import { samplePages } from '../e2e/site.ts';

const widths = [360, 768, 1280, 1920];
const looks = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced', media: { forcedColors: 'active' } },
  { name: 'print', media: { media: 'print' } },
] as const;

const nameOf = (path: string): string => path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'home';

for (const path of samplePages) {
  test(`pictures of ${path}`, async ({ page }) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      for (const { name, media } of looks) {
        await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', ...media });
        await page.screenshot({ path: `screenshots/${nameOf(path)}-${width}-${name}.png`, fullPage: true });
      }
    }
  });
}
