// Writes the whole site as files: a copy to open from a disk, and the mirror that stands in when no server answers.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dailyCacheControl, strictHeaders } from '#http/headers';
import { errorPageAddress } from '#http/internal-paths';
import { makeLog } from '#http/log';
import { createRenderPool } from '#http/render-pool';
import { getLondonDay } from '#lib/clock';
import { crawl, type Page } from './export/crawl.ts';
import { fileOf, plainFileOf } from './export/names.ts';
import { notHere, rewriteLinks } from './export/rewrite-links.ts';

const folder = process.argv[2] ?? 'export';
const day = getLondonDay();
const pool = createRenderPool({
  workers: 2,
  timeoutMs: 60_000,
  maxMegabytes: 2048,
  queueLength: 1000,
  queueMs: 600_000,
  log: makeLog(process.stderr),
});

async function render(address: string) {
  const response = await pool.startRender(address, { kind: 'page', client: '', isKept: false, day }).response;
  const body = response.ready('identity')?.body ?? Buffer.alloc(0);
  return { status: response.status, type: response.headers['content-type'] ?? '', body };
}

const renderPage = async (address: string): Promise<string> => String((await render(address)).body);

const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
const dayPlace = /<p ([^>]*)data-page-day="[^"]*"[^>]*>.*?<\/p>/;

/** A page that says when the copy was made. */
const sayDay = (html: string, more = ''): string =>
  html.replace(
    dayPlace,
    (_place, others: string) => `<p ${others}data-page-day="${day}">This copy was made on ${inWords}.${more}</p>`,
  );

function write(path: string, body: string | Buffer): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body);
}

/** Files for any file server or for a disk: links lead to files, and every page says where to read what is missing. */
async function writeOffline(pages: ReadonlyMap<string, Page>): Promise<void> {
  const has = (address: string) => pages.has(address) || address === notHere;
  const more = ` <a href="${notHere}">What is not in it</a>.`;
  const writePage = (address: string, html: string) =>
    write(`offline/${plainFileOf(address)}`, rewriteLinks(sayDay(html, more), { address, has }));
  for (const { address, type, body } of pages.values()) {
    const file = `offline/${plainFileOf(address)}`;
    if (type.startsWith('text/html')) writePage(address, String(body));
    else if (type.startsWith('text/css')) write(file, String(body).replaceAll('url(/', 'url(../../../'));
    else if (!address.startsWith('/share/')) write(file, body);
  }
  const page = await renderPage(`/internal${notHere}`);
  writePage(notHere, page.replace('</main>', `${linksToLists(pages)}</main>`));
}

/** Links to the lists with one filter, which nothing but their forms leads to. */
function linksToLists(pages: ReadonlyMap<string, Page>): string {
  const lists = [...pages.values()].filter(
    ({ address, type }) => address.includes('?') && type.startsWith('text/html'),
  );
  const links = lists.map(({ address, body }) => {
    const [, title = address] = /<title>([^<]*)<\/title>/.exec(String(body)) ?? [];
    return `<li><a href="${address.replaceAll('&', '&amp;')}">${title}</a></li>`;
  });
  return `<h2 class="mt-8 mb-2">Lists with one filter</h2><ul class="bullets">${links.sort().join('')}</ul>`;
}

/** Files for the server in front of the site, under the same addresses; it sends the headers of the site with them. */
async function writeMirror(pages: ReadonlyMap<string, Page>): Promise<void> {
  for (const { address, type, body } of pages.values()) {
    write(`mirror/${fileOf(address)}`, type.startsWith('text/html') ? sayDay(String(body)) : body);
  }
  write('mirror/404.html', sayDay(await renderPage(errorPageAddress(404))));
  write('mirror/503.html', sayDay(await renderPage(`/internal${notHere}`)));
  const headers = { ...strictHeaders, 'cache-control': dailyCacheControl(0) };
  const lines = Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;\n`);
  write('mirror/headers.conf', lines.join(''));
}

try {
  const { pages: start } = await pool.ready;
  const pages = await crawl({ fetch: render }, [...start, '/sitemap.xml', '/robots.txt', '/icon.svg']);
  for (const kind of ['offline', 'mirror']) rmSync(join(folder, kind), { recursive: true, force: true });
  await writeOffline(pages);
  await writeMirror(pages);
  const html = [...pages.values()].filter(({ type }) => type.startsWith('text/html')).length;
  console.log(
    `${html} pages and ${pages.size - html} files are in ${folder}/offline (open index.html) and ${folder}/mirror.`,
  );
} finally {
  pool.close();
}
