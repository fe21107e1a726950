import { expect, test } from '@playwright/test';
import { findAxeViolations } from './axe.ts';
import { tabTo } from './keyboard.ts';

// Each of these journeys uses the keyboard alone, on a phone, with scripts on and off.
test.use({ viewport: { width: 360, height: 740 } });

test('a parent opens the meaning of a word where it stands, and closes it again', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/offers/breakfast-programme-stoke');
  const word = page.getByRole('button', { name: /^free school meals\b/ });
  const meaning = page.getByText('FSM (Free school meals):');
  await expect(meaning).toBeHidden();
  await tabTo(page, word);
  await page.keyboard.press('Enter');
  await expect(meaning).toBeInViewport();
  // The checker is a script itself.
  if (javaScriptEnabled) expect(await findAxeViolations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'FSM in the glossary' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();
});

test('on paper the words of a page are explained at its end', async ({ page }) => {
  await page.goto('/areas/norwich');
  await expect(page.getByRole('heading', { name: 'Words explained' })).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Words explained' })).toBeVisible();
  await expect(page.getByText('KS2 (Key stage 2):')).toBeVisible();
});

test('the glossary leads back to where a word is used', async ({ page }) => {
  await page.goto('/glossary');
  await page.locator('#ever-6 + dd').getByRole('link', { name: 'Free school breakfasts and a start-up grant' }).click();
  await expect(page.getByRole('button', { name: 'Ever 6' })).toBeVisible();
});

test('a head asks what the school could have had', async ({ page }) => {
  await page.goto('/check');
  await tabTo(page, page.getByLabel('What percentage of pupils are recorded as eligible for free school meals?'));
  await page.keyboard.type('35');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/free-school-meals=35/);
  const likely = page.locator('section', { has: page.getByRole('heading', { level: 2, name: /^Likely/ }) });
  const offer = likely.getByRole('link', { name: 'Free school breakfasts and a start-up grant' });
  await tabTo(page, offer);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Who could get it' })).toBeVisible();
});

test('a head asks whom to ask, in a place that was misspelt', async ({ page }) => {
  await page.goto('/contacts');
  await tabTo(page, page.getByLabel('Or type a place'));
  await page.keyboard.type('Leicestershre');
  await page.keyboard.press('Enter');
  const answer = page.getByRole('region', { name: 'Whom do I ask?' });
  await expect(answer).toContainText('We took “Leicestershre” for Leicestershire.');
  await tabTo(page, answer.getByRole('link', { name: 'Sub-regional lead, East Midlands South' }));
});

test('a teacher chooses lessons by what they are about, and keeps the address of one', async ({ page }) => {
  await page.goto('/lessons');
  const about = page.getByRole('combobox').first();
  await tabTo(page, about);
  const [choice = ''] = (await about.locator('option').allTextContents()).slice(1);
  await page.keyboard.type(choice);
  await tabTo(page, page.getByRole('button', { name: 'Show lessons' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/lessons? of \d+/)).toBeVisible();
  await expect(page.getByRole('combobox').first().locator('option:checked')).toHaveText(choice);
  const lesson = page
    .getByRole('link', { name: /^(Good practice to share|Lessons learned|Sustainability), \d+$/ })
    .first();
  await tabTo(page, lesson);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lessons#ssif-.+-\d+$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('anybody compares two areas', async ({ page }) => {
  await page.goto('/compare');
  for (const name of ['Derby', 'Norwich']) {
    await tabTo(page, page.getByRole('checkbox', { name, exact: true }));
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Derby and Norwich compared' })).toBeVisible();
  // On a phone each cell says its column, in place of the head of the table.
  await expect(page.locator('td[data-column="Norwich"]').first()).toBeVisible();
});
