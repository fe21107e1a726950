import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** The ways in which a page can look to a visitor, and what can differ from one to the next. */
export const mediaVariants = [
  { name: 'light', media: { colorScheme: 'light' }, rules: 'all' },
  { name: 'dark', media: { colorScheme: 'dark' }, rules: 'colour' },
  { name: 'forced colours', media: { forcedColors: 'active' }, rules: 'colour' },
  { name: 'print', media: { media: 'print' }, rules: 'paper' },
] as const;

export type MediaVariant = (typeof mediaVariants)[number];

/** Every rule of axe that is for WCAG 2.2 AA or good practice; and text has 7:1, which is AAA. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const enhanced = { 'color-contrast-enhanced': { enabled: true } };

const chosen = {
  all: { runOnly: { type: 'tag', values: standards }, rules: enhanced },
  // Nobody presses paper.
  paper: { runOnly: { type: 'tag', values: standards }, rules: { ...enhanced, 'target-size': { enabled: false } } },
  colour: { runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] } },
  layout: { runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable', 'css-orientation-lock'] } },
} satisfies Record<string, RunOptions>;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Lets a page stand as a visitor with these wishes sees it, and waits until it is drawn so. */
export async function emulateMedia(page: Page, { media }: MediaVariant): Promise<void> {
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', ...media });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** What axe finds on a page that would keep somebody out. It is put into a page once, and asked as often as a test likes. */
export async function findAxeViolations(page: Page, what: keyof typeof chosen = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const options: RunOptions = { ...chosen[what], resultTypes: ['violations'], preload: false };
  const { violations } = await page.evaluate(
    (given) => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(given),
    options,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)).slice(0, 20);
}
