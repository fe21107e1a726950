import { expect, test } from '@playwright/test';

test('every offer prints on one sheet of A4, with its address and its sources', async ({ page, request }) => {
  const { results } = await (await request.get('/offers?format=json')).json();
  for (const { address } of results) {
    const path = new URL(address).pathname;
    await page.goto(path);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), path).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(path).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Where this comes from' })).toBeVisible();
    await page.emulateMedia({ media: null });
  }
});
