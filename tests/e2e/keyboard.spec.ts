import { expect, type Page, test } from '@playwright/test';
import { samplePages } from './site.ts';

type Stop = { place: number; name: string; isSeen: boolean };

/** Where the focus is: its place in the order of the document, what it is, and whether it can be seen. */
const stopOf = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return undefined;
    // In a picture the shape behind a name shows that it is chosen.
    const marked = element instanceof SVGElement ? (element.querySelector('rect') ?? element) : element;
    const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(marked);
    const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    const isDrawn = marked instanceof SVGElement && stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2;
    return {
      place: [...document.querySelectorAll('*')].indexOf(element),
      name: `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 40)}`,
      isSeen: (isOutlined || isDrawn) && element.checkVisibility(),
    };
  });

/** Every element that the keyboard should reach: of boxes of one choice only one. */
const reachable = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const choices = new Set<string>();
    return all.flatMap((element, place) => {
      const { tabIndex } = element as HTMLElement | SVGElement;
      if (tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility({ visibilityProperty: true }))
        return [];
      if (element instanceof HTMLAnchorElement && !element.href) return [];
      if (element instanceof HTMLInputElement && element.type === 'radio') {
        if (choices.has(element.name)) return [];
        choices.add(element.name);
      }
      return [place];
    });
  });

/** A field for a date has stops of its own for day, month, year and calendar. */
const stepsInFields = 10;

for (const path of samplePages) {
  test(`${path} can be walked with the keyboard, in the order in which it is read`, async ({ page }) => {
    await page.goto(path);
    const expected = await reachable(page);
    const walked: Stop[] = [];
    for (let presses = 0; presses <= expected.length + stepsInFields; presses++) {
      await page.keyboard.press('Tab');
      const stop = await stopOf(page);
      if (!stop) break;
      if (stop.place !== walked.at(-1)?.place) walked.push(stop);
    }
    expect(walked[0]?.name).toBe('a Skip to main content');
    expect(
      walked.filter(({ isSeen }) => !isSeen).map(({ name }) => name),
      'where the focus cannot be seen',
    ).toEqual([]);
    const back = walked.filter(({ place }, index) => place <= (walked[index - 1]?.place ?? -1));
    expect(
      back.map(({ name }) => name),
      'reached after what stands below it, or twice',
    ).toEqual([]);
    expect(
      walked.map(({ place }) => place),
      'what the keyboard reaches',
    ).toEqual(expected);
    await page.keyboard.press('Shift+Tab');
    expect(await stopOf(page), 'the way back').toBeDefined();
  });
}
