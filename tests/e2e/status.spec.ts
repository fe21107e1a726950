import { expect, test } from '@playwright/test';
import { status } from '#lib/offers/status';

/** The longest first: “Open while places last” is not “Open”. */
const labels = status.values.map(status.label).toSorted((one, other) => other.length - one.length);

type Row = { title: string; address: string; note: string };

for (const day of ['2018-01-15', '2018-12-01', '2026-11-21']) {
  test(`on ${day} list, page, check, time line, facet and feeds say the same of every offer`, async ({
    page,
    request,
  }) => {
    const rows: Row[] = (await (await request.get(`/offers?on=${day}&format=json`)).json()).results;
    expect(rows.length).toBeGreaterThan(5);
    const labelOf = new Map<string, string>();
    for (const { address, note } of rows) {
      const path = new URL(address).pathname;
      const label = labels.find((each) => note.startsWith(each)) ?? '';
      expect(label, `${path} has no status in its list`).not.toBe('');
      labelOf.set(path, label);
      await page.goto(`${path}?on=${day}`);
      await expect(page.getByRole('main').getByText(label, { exact: true }).first(), path).toBeVisible();
    }

    const csv = await (await request.get(`/offers?on=${day}&format=csv`)).text();
    for (const { title, note } of rows) expect(csv.split('\n').find((line) => line.includes(title))).toContain(note);

    for (const value of status.values) {
      const { total } = await (await request.get(`/offers?on=${day}&status=${value}&format=json`)).json();
      expect(total, value).toBe([...labelOf.values()].filter((label) => label === status.label(value)).length);
      const feed = await (await request.get(`/offers?on=${day}&status=${value}&format=feed`)).json();
      expect(feed.items).toHaveLength(total);
    }

    await page.goto(`/offers?on=${day}`);
    await page.locator('summary', { hasText: 'time line' }).click();
    for (const [path, label] of labelOf) {
      const row = page.getByRole('row').filter({ has: page.locator(`th a[href="${path}"]`) });
      await expect(row.getByRole('cell').last(), path).toHaveText(label);
    }

    await page.goto(`/check?on=${day}&ofsted=good`);
    for (const [path, label] of labelOf) {
      const card = page.getByRole('listitem').filter({ has: page.locator(`h3 a[href="${path}"]`) });
      await expect(card.getByText(label, { exact: true }), path).toBeVisible();
    }
  });
}

test('a closed offer keeps its page, and says what replaced it or why it ended', async ({ page }) => {
  await page.goto('/offers/school-improvement-offer-2018-19-tier-1');
  await expect(page.getByText('What came after:')).toBeVisible();
  await page.goto('/offers/breakfast-programme-stoke');
  await expect(page.getByText('It ended in March 2020.')).toBeVisible();
});
