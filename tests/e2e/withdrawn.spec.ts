import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { startSite } from '#tools/site-process';
import { createSiteCopy } from './second-site.ts';
import { listSitemapPages } from './site.ts';

const file = 'content/contacts/emsyh-east-midlands-south.yaml';
const traces = ['Helen Barker', 'emsyh-east-midlands-south'];

/** Everything that could name a contact: every page of the site, searches, feeds, tables and data. */
async function everythingOf(request: Page['request'], base: string): Promise<Map<string, string>> {
  const asked = `q=${encodeURIComponent('Helen Barker')}`;
  const forms = ['csv', 'json', 'atom', 'feed'].flatMap((format) => [
    `/contacts?format=${format}`,
    `/search?${asked}&format=${format}`,
  ]);
  const addresses = [
    ...(await listSitemapPages(request, base)),
    ...forms,
    `/search?${asked}`,
    '/contacts?place=Leicestershire',
    '/contacts?page=all',
    '/sitemap.xml',
  ];
  const texts = new Map<string, string>();
  for (const address of addresses) {
    const answer = await request.get(base + address);
    expect(answer.status(), address).toBe(200);
    texts.set(address, await answer.text());
  }
  return texts;
}

test('a person who is withdrawn stands on no page, feed, table or index of the built site', async ({ request }) => {
  // It builds the site a second time.
  test.setTimeout(400_000);
  const before = [...(await everythingOf(request, ''))].filter(([, text]) => text.includes('Helen Barker'));
  expect(before.map(([address]) => address)).toEqual(
    expect.arrayContaining([
      '/contacts',
      '/contacts?format=csv',
      '/contacts?format=atom',
      '/contacts?place=Leicestershire',
    ]),
  );

  const { folder, remove } = createSiteCopy('site-without-a-person');
  appendFileSync(`${folder}/${file}`, 'withdrawn: true\n');
  execFileSync('next', ['build'], { cwd: folder, env: { ...process.env, NODE_ENV: 'production' } });
  const server = await startSite(3250, { folder, env: { WARM_UP: 'no' } });
  try {
    const base = `http://localhost:${server.port}`;
    for (const [address, text] of await everythingOf(request, base)) {
      // A search repeats what was typed; nothing else may say it.
      const said = text.replaceAll(/“Helen Barker”|value="Helen Barker"|Helen(\+|%20)Barker/g, '');
      for (const trace of traces) expect(said.includes(trace), `${address} still says ${trace}`).toBe(false);
    }
  } finally {
    await server.close();
    remove();
  }
});
