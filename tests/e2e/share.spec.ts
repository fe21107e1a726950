import { expect, test } from '@playwright/test';
import { listSitemapPages } from './site.ts';

test('every page has a picture for shared links, made for it, that others may show', async ({ request }) => {
  const pictures = new Set<string>();
  for (const path of await listSitemapPages(request)) {
    const html = await (await request.get(path)).text();
    const [, address = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
    const { pathname } = new URL(address);
    expect(pictures, `${path} has the picture of another page`).not.toContain(pathname);
    pictures.add(pathname);
    const picture = await request.get(pathname);
    expect(picture.status(), pathname).toBe(200);
    expect(picture.headers()['content-type']).toBe('image/png');
    expect(picture.headers()['cross-origin-resource-policy']).toBe('cross-origin');
    const bytes = await picture.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], pathname).toEqual([1200, 630]);
    expect(bytes.length, pathname).toBeLessThan(150_000);
  }
});
