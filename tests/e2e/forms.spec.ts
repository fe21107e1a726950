import { expect, test } from '@playwright/test';
import { startSite } from '#tools/site-process';
import { faultsOfStructuredData, validators } from '../fixtures/validators.ts';
import { listSitemapPages } from './site.ts';

const types: Record<string, keyof typeof validators> = {
  'application/atom+xml': 'atom',
  'application/feed+json': 'feed',
  'application/json': 'json',
  'text/csv': 'csv',
  'text/calendar': 'ics',
};

test('every form that a page names is there, of its type, and passes a validator that others wrote', async ({
  request,
}) => {
  const found = new Set<string>();
  for (const path of await listSitemapPages(request)) {
    const html = await (await request.get(path)).text();
    for (const [, type = '', href = ''] of html.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)) {
      const { pathname, search } = new URL(href.replaceAll('&amp;', '&'));
      const answer = await request.get(pathname + search);
      expect(answer.status(), href).toBe(200);
      expect(answer.headers()['content-type'], href).toContain(type);
      const form = types[type];
      if (!form) throw new Error(`There is no validator for ${type}.`);
      expect(validators[form](await answer.text()), href).toEqual([]);
      found.add(form);
    }
  }
  expect(found).toEqual(new Set(Object.values(types)));
});

test('every page says in words of schema.org what it is, and what kind of page it is for those who share it', async ({
  request,
}) => {
  for (const path of await listSitemapPages(request)) {
    const html = await (await request.get(path)).text();
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, text = '']) =>
      JSON.parse(text),
    );
    expect(
      blocks.map((block) => block['@type'] ?? 'Graph'),
      path,
    ).toContainEqual(expect.stringMatching(/Page$|^WebSite$/));
    for (const block of blocks) expect(await faultsOfStructuredData(block), path).toEqual([]);
    expect(html, path).toContain('<meta property="og:type" content="website"');
  }
});

test('a form that a page does not have is not found, and is never the page itself', async ({ request }) => {
  for (const path of ['/lessons', '/themes/maths', '/areas/norwich', '/offers', '/', '/search', '/nowhere']) {
    for (const format of ['xlsx', 'rdf', '..%2Fcsv', 'CSV', 'unknown']) {
      expect((await request.get(`${path}?format=${format}`)).status(), `${path} ${format}`).toBe(404);
    }
  }
  for (const path of ['/lessons?format=atom', '/projects?format=ics', '/areas/norwich?format=csv']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test('the page about data leads to everything, and to a table of each kind of record', async ({ page, request }) => {
  await page.goto('/data');
  const links = await page.locator('#downloads a').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  // Everything in one file, and a table of each of the 11 types.
  expect(links).toHaveLength(12);
  for (const link of links) {
    const answer = await request.get(link ?? '');
    expect(answer.status(), link ?? '').toBe(200);
    const text = await answer.text();
    expect(validators[link?.includes('csv') ? 'csv' : 'json'](text), link ?? '').toEqual([]);
  }
});

test('a copy of the site that takes no reports says so, and no link promises more', async ({ page }) => {
  const server = await startSite(3251, {
    env: { REPORT_EMAIL: '', REPOSITORY_URL: '', SITE_URL: '', WARM_UP: 'no' },
  });
  try {
    const base = `http://localhost:${server.port}`;
    await page.goto(`${base}/report?from=%2Fareas%2Fnorwich`);
    await expect(page.getByText('This copy of the site takes no reports. It runs')).toBeVisible();
    for (const path of ['/areas/norwich', '/contacts', '/glossary', '/about']) {
      await page.goto(base + path);
      const links = page.getByRole('main').getByRole('link', { name: 'Report a mistake' });
      // Running text may name the page, which says that nobody reads reports here.
      await expect(links, path).toHaveCount(path === '/about' ? 1 : 0);
    }
  } finally {
    await server.close();
  }
});
