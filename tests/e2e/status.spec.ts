import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import Papa from 'papaparse';
import { offerStatus } from '#lib/offers/status';
import { startSite } from '#tools/site-process';

/** The longest first: “Open while places last” is not “Open”. */
const labels = offerStatus.values.map(offerStatus.label).toSorted((one, other) => other.length - one.length);

type Row = { title: string; address: string; note: string };

/** Two ways to a day: the address asks for it, or the whole site takes it for today. */
const ways = [
  { name: 'as the address asks', port: undefined },
  { name: 'as today', port: 3240 },
];

for (const [index, day] of ['2018-01-15', '2018-03-25', '2018-12-01', '2026-11-21'].entries()) {
  for (const { name, port } of ways) {
    test(`on ${day}, ${name}, list, page, data, check, time line, facet and feeds say the same of every offer`, async ({
      page,
      request,
    }) => {
      if (!port) return agree({ page, request, base: '', on: { on: day } });
      const server = await startSite(port + index, { env: { OA_TODAY: day, RENDER_WORKERS: '1', WARM_UP: 'no' } });
      try {
        await agree({ page, request, base: `http://localhost:${server.port}`, on: {} });
      } finally {
        await server.close();
      }
    });
  }
}

type Site = { page: Page; request: APIRequestContext; base: string; on: Record<string, string> };

async function agree({ page, request, base, on }: Site): Promise<void> {
  const at = (path: string, asked: Record<string, string> = {}) =>
    `${base}${path}?${new URLSearchParams({ ...on, ...asked })}`;
  // Links lead to the same day, where the address asks for one.
  const linkTo = (path: string) => (on.on ? `${path}?on=${on.on}` : path);
  const rows: Row[] = (await (await request.get(at('/offers', { format: 'json' }))).json()).results;
  expect(rows.length).toBeGreaterThan(5);
  const labelOf = new Map<string, string>();
  const noteOf = new Map(rows.map(({ address, note }) => [new URL(address).pathname, note]));
  for (const { address, note } of rows) {
    const path = new URL(address).pathname;
    const label = labels.find((each) => note.startsWith(each)) ?? '';
    expect(label, `${path} has no status in its list`).not.toBe('');
    labelOf.set(path, label);
    await page.goto(at(path));
    await expect(page.getByRole('main').getByText(label, { exact: true }).first(), path).toBeVisible();
    const data = await page.locator('script[type="application/ld+json"]').allTextContents();
    const [offer] = data.map((text) => JSON.parse(text)).filter((each) => each['@type'] === 'Offer');
    expect(offer.additionalProperty[0].value, path).toBe(label);
  }

  const csv = await (await request.get(at('/offers', { format: 'csv' }))).text();
  const { data: table } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true });
  for (const { title, address, note } of rows) {
    const row = table.find(({ Title }) => Title === title);
    expect(row?.Status, title).toBe(labelOf.get(new URL(address).pathname));
    expect(`${row?.Status}. ${row?.['Reason for the status']}`.startsWith(note), `${title}: ${note}`).toBe(true);
  }

  for (const value of offerStatus.values) {
    const { total } = await (await request.get(at('/offers', { status: value, format: 'json' }))).json();
    expect(total, value).toBe([...labelOf.values()].filter((label) => label === offerStatus.label(value)).length);
    const feed = await (await request.get(at('/offers', { status: value, format: 'feed' }))).json();
    expect(feed.items).toHaveLength(total);
  }

  await page.goto(at('/offers'));
  await page.locator('summary', { hasText: 'time line' }).click();
  for (const [path, note] of noteOf) {
    const row = page.getByRole('row').filter({ has: page.locator(`th a[href="${linkTo(path)}"]`) });
    await expect(row.getByRole('cell').last(), path).toHaveText(note);
  }

  await page.goto(at('/check', { ofsted: 'good' }));
  for (const [path, note] of noteOf) {
    const card = page.getByRole('listitem').filter({ has: page.locator(`h3 a[href="${linkTo(path)}"]`) });
    await expect(card.getByText(note, { exact: true }), path).toBeVisible();
  }
}

test('a closed offer keeps its page, and says what replaced it or why it ended', async ({ page }) => {
  await page.goto('/offers/school-improvement-offer-2018-19-tier-1');
  await expect(page.getByText('What came after:')).toBeVisible();
  await page.goto('/offers/breakfast-programme-stoke');
  await expect(
    page.getByText('It ended in March 2020. The food funding in this offer ran only until then.'),
  ).toBeVisible();
});
