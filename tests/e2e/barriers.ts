import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The ways in which a page can look to a visitor. */
export const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page that would keep somebody out; only what depends on colours, where the rest was looked at. */
export async function barriersOn(page: Page, what: 'all' | 'colour' = 'all'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (what === 'all'
    ? axe.withTags(standards)
    : axe.withRules(['color-contrast', 'link-in-text-block'])
  ).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
