import { expect, type Locator, type Page, test } from '@playwright/test';
import { tabTo } from './keyboard.ts';

/** Goes from the top of a page to the search, as a small screen has it, and types into it, with nothing but the keyboard. */
async function searchByKeyboard(page: Page, words: string): Promise<void> {
  await page.goto('/about');
  await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Search' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  await tabTo(page, page.getByRole('main').getByRole('combobox', { name: 'Search' }));
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
}

const textOf = async (element: Locator): Promise<string> => (await element.textContent()) ?? '';

const screens = [
  { name: 'a phone', viewport: { width: 360, height: 740 } },
  { name: 'a screen enlarged to 400 %', viewport: { width: 320, height: 256 } },
];
const wanted = [
  {
    words: 'training for new clerks in Stoke',
    link: 'Governance training for clerks to governing boards',
    reads: 'Who could get it',
  },
  {
    words: 'key stage 2 maths projects in the South West',
    link: 'Maths for 7 to 11 year olds in Somerset',
    reads: 'Lessons learned',
  },
  { words: 'who do I ask in Leicestershire', link: /East Midlands South/, reads: 'Contacts' },
];

for (const { name, viewport } of screens) {
  for (const { words, link, reads } of wanted) {
    test(`“${words}” is found on ${name} with the keyboard alone`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await searchByKeyboard(page, words);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
      const found = page.getByRole('main').getByRole('link', { name: link }).first();
      await tabTo(page, found);
      await expect(found).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: reads }).first()).toBeVisible();
    });
  }
}

test('filters are chosen, counted, taken back one by one, and the back button undoes a step', async ({ page }) => {
  await page.goto('/search?q=reading');
  await page.locator('summary', { hasText: 'Key stage' }).click();
  const box = page.getByRole('checkbox', { name: /^Key stage 2/ });
  const count = Number(await textOf(box.locator('..').locator('.small')));
  await box.check();
  await page.getByRole('button', { name: 'Show results' }).click();
  await expect(page).toHaveURL(/stage=ks2/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    new RegExp(`^${count} results? for “reading” for key stage 2`),
  );
  await page
    .getByRole('list', { name: 'Your choices' })
    .getByRole('link', { name: /Key stage 2/ })
    .click();
  await expect(page).toHaveURL('/search?q=reading');
  await page.goBack();
  await expect(box).toBeChecked();
});

test('the page explains how it read the words, and offers the exact search', async ({ page }) => {
  await page.goto('/search?q=litercy+in+hastings');
  await expect(page.getByText('We searched for “literacy” instead of “litercy”.')).toBeVisible();
  await page.getByRole('link', { name: 'Search for just what I typed' }).click();
  await expect(page).toHaveURL(/as=typed/);
  await expect(page.getByText('We searched for just the words that you typed.')).toBeVisible();
  await page.getByRole('link', { name: 'Search for what they mean too' }).click();
  await expect(page).not.toHaveURL(/as=typed/);
});

test('suggested filters lead to as many results as they say', async ({ page }) => {
  await page.goto('/search?q=ks2+maths+stoke');
  const offered = page
    .getByRole('link', { name: /^in Stoke-on-Trent, about Maths|^for key stage 2.*Stoke|Stoke-on-Trent/ })
    .first();
  const said = await textOf(offered.locator('..'));
  const name = await textOf(offered);
  const count = Number(said.split(name)[1]?.match(/\((\d+)\)/)?.[1]);
  expect(count).toBeGreaterThan(0);
  await offered.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${count} `));
});

test('no results: the filters stay, and each query suggestion says what it gives', async ({ page }) => {
  await page.goto('/search?q=phonics&area=norwich&type=offer');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^No offers for “phonics” in Norwich/);
  await expect(page.getByRole('checkbox', { name: /^Norwich/ })).toBeChecked();
  const step = page
    .getByRole('listitem')
    .filter({ hasText: /^Search without / })
    .first();
  const count = /\d+/.exec((await textOf(step)).split(':')[1] ?? '')?.[0];
  await step.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${count} `));
});

test('feeds, tables and data of any search are there, and do not come again unchanged', async ({ page, request }) => {
  await page.goto('/search?q=breakfast&area=stoke-on-trent');
  const title = await textOf(page.getByRole('heading', { level: 1 }));
  const types = { 'Atom feed': 'application/atom+xml', 'JSON feed': 'application/feed+json', CSV: 'text/csv' };
  for (const [name, type] of Object.entries({ ...types, JSON: 'application/json' })) {
    const address = (await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '';
    const answer = await request.get(address);
    expect(answer.headers()['content-type']).toContain(type);
    if (name !== 'CSV') expect(await answer.text()).toContain(title);
    const again = await request.get(address, { headers: { 'if-none-match': answer.headers().etag ?? '' } });
    expect(again.status(), name).toBe(304);
  }
});
