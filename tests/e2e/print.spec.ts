import { expect, type Page, test } from '@playwright/test';

const sheetsOf = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ??
  0;

test('every offer prints on one sheet of A4, with its address and its sources', async ({ page, request }) => {
  const { results } = await (await request.get('/offers?format=json')).json();
  for (const { address } of results) {
    const path = new URL(address).pathname;
    await page.goto(path);
    expect(await sheetsOf(page), path).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(path).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Where this comes from' })).toBeVisible();
    await page.emulateMedia({ media: null });
  }
});

test('what a school could have had prints on one sheet for its governors, with every condition marked', async ({
  page,
}) => {
  const answers = 'area=stoke-on-trent&ofsted=requires-improvement&free-school-meals=34.9&ever-6=52&holds-npq=yes';
  await page.goto(`/check?${answers}`);
  expect(await sheetsOf(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('– not met').first()).toBeVisible();
  await expect(page.getByText(`/check?${answers}`)).toBeVisible();
});
