import { startSite } from './site-process.ts';

/** What a page may weigh, in kilobytes of 1,000 bytes, as it goes over the wire to a browser that accepts Brotli. */
const limits = { page: 14, longPage: 24, longList: 32, css: 10, font: 20, requests: 5, script: 0 };
const longLists = ['/a-z', '/glossary', '/results', '/sources'];
const isLongPage = (path: string) =>
  /^\/(areas|projects)\/|^\/(programme|school-improvement-support|contacts)$/.test(path);

const port = 3220;
const siteUrl = `http://127.0.0.1:${port}`;
const server = await startSite(port);
const knownWeights = new Map<string, number>();

/** Bytes of an answer as it travels. Node's fetch unpacks it, so the length is read from its header. */
async function weigh(path: string): Promise<number> {
  const known = knownWeights.get(path);
  if (known !== undefined) return known;
  const answer = await fetch(siteUrl + path, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
  const weight = Number(answer.headers.get('content-length'));
  knownWeights.set(path, weight);
  return weight;
}

async function measure(path: string) {
  const answer = await fetch(siteUrl + path);
  const html = await answer.text();
  const rules = answer.headers.has('speculation-rules') ? 1 : 0;
  const linked = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([, address = '']) => address))];
  const styles = linked(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g);
  const icons = linked(/<link[^>]*rel="icon"[^>]*href="([^"]+)"/g);
  const scripts = linked(/<script[^>]*src="([^"]+)"/g);
  const fonts = (await Promise.all(styles.map(fontsIn))).flat();
  const sum = async (paths: string[]) =>
    (await Promise.all(paths.map(weigh))).reduce((total, weight) => total + weight, 0);
  return {
    path,
    html: await weigh(path),
    css: await sum(styles),
    font: await sum(fonts),
    script: await sum(scripts),
    requests: 1 + rules + styles.length + icons.length + scripts.length + fonts.length,
  };
}

/** The fonts that every page needs. One with a range is fetched only for a letter of that range. */
async function fontsIn(style: string): Promise<string[]> {
  const css = await (await fetch(siteUrl + style)).text();
  return [...css.matchAll(/@font-face\s*\{[^}]*\}/g)]
    .filter(([face]) => !face.includes('unicode-range'))
    .flatMap(([face]) => /url\(([^)]+\.woff2)\)/.exec(face)?.[1] ?? [])
    .map((url) => new URL(url, siteUrl + style).pathname);
}

const limitOf = (path: string): number => {
  if (longLists.includes(path)) return limits.longList;
  return isLongPage(path) ? limits.longPage : limits.page;
};

const sitemap = await (await fetch(`${siteUrl}/sitemap.xml`)).text();
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);
let over = 0;
console.log('  HTML  limit    CSS   font script requests  page');
for (const path of paths) {
  const { html, css, font, script, requests } = await measure(path);
  const isOver =
    html > limitOf(path) * 1000 ||
    css > limits.css * 1000 ||
    font > limits.font * 1000 ||
    script > limits.script ||
    requests > limits.requests;
  if (isOver) over++;
  const columns = [
    kilobytes(html),
    String(limitOf(path)).padStart(6),
    kilobytes(css),
    kilobytes(font),
    kilobytes(script),
  ];
  console.log(`${columns.join(' ')} ${String(requests).padStart(8)}  ${path}${isOver ? '  OVER ITS LIMIT' : ''}`);
}
console.log(`${paths.length} pages, ${over} over their limit. Kilobytes of 1,000 bytes, Brotli.`);
await server.close();
process.exitCode = over > 0 ? 1 : 0;
