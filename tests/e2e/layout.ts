import type { Page } from '@playwright/test';

/** By how many pixels the page is wider than its window. */
export const measureHorizontalOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** Sets the distances that WCAG 1.4.12 asks every page to bear. A style element would be refused by the policy. */
export const spreadText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });

/** Texts that are cut off by the box they stand in. */
export const findClippedText = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
        if (element instanceof SVGElement || (position === 'absolute' && clipPath !== 'none')) return false;
        const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** Buttons and fields that are lower than a finger needs; a word that is explained stands in a sentence and is as high as its line. */
export const findSmallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button:not(.term), .button, select, input:not([type=checkbox], [type=radio], [type=hidden])',
      ),
    ]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ height: element.getBoundingClientRect().height, html: element.outerHTML.slice(0, 120) }))
      .filter(({ height }) => height < 44)
      .map(({ height, html }) => `${height} px: ${html}`),
  );

/** Texts of the main part that stand above a text which comes before them, on a screen of one column. A figure and its name are one. */
export const findOutOfOrder = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = [
      ...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, dl > dd, label, summary, figcaption)'),
    ]
      .filter((element) => element.checkVisibility() && !element.closest('table, .sr-only, [popover]'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 1 && box.width > 1);
    return texts.flatMap(({ element, box }, index) => {
      const before = texts[index - 1];
      return before && box.top < before.box.top - 2 ? [element.outerHTML.slice(0, 120)] : [];
    });
  });
