import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startSite } from '../site-process.ts';
import { ask } from './clients.ts';
import { note, report } from './report.ts';

/** How long before midnight a server is asked for the first time; starting takes some of it. */
const secondsBefore = 45;

/** Nights that could go wrong: in winter, in summer, where the clocks change, and before and after 29 February. */
const midnights = [
  '2018-12-01T00:00:00Z',
  '2018-06-30T23:00:00Z',
  '2019-03-31T00:00:00Z',
  '2019-10-27T23:00:00Z',
  '2020-02-29T00:00:00Z',
  '2020-03-01T00:00:00Z',
];

const pages = ['/offers', '/offers/breakfast-programme-stoke', '/', '/search?q=breakfast'];
const dayOf = (body: string): string => /data-page-day="([^"]*)"/.exec(body)?.[1] ?? 'none';
const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The pages of a server around midnight: how many said the wrong day, or may be kept beyond it. */
async function passMidnight(port: number, midnight: string): Promise<{ wrong: number; asked: number }> {
  const end = Date.parse(midnight);
  const falseStart = end - secondsBefore * 1000;
  const realStart = Date.now();
  const nodeOptions = ['--import', pathToFileURL('tools/prove/false-clock.mjs').href];
  const env = {
    FALSE_CLOCK: String(falseStart - realStart),
    NODE_OPTIONS: nodeOptions.join(' '),
    RENDER_WORKERS: '1',
  };
  const server = await startSite(port, { env, nodeOptions: [] });
  const now = () => falseStart + Date.now() - realStart;
  let wrong = 0;
  let asked = 0;
  try {
    while (now() < end + 3000) {
      for (const page of pages) {
        const before = london.format(new Date(now() - 1500));
        const { body, headers } = await ask(port, page, undefined, true);
        const after = london.format(new Date(now() + 1500));
        asked++;
        const left = (end - now()) / 1000;
        const kept = Number(/stale-if-error=(\d+)/.exec(String(headers['cache-control']))?.[1]) + 1;
        const isKeptTooLong = left > 2 && kept > left + 2;
        if (![before, after].includes(dayOf(body)) || isKeptTooLong) wrong++;
      }
      await wait(now() > end - 3000 ? 50 : 500);
    }
  } finally {
    await server.close();
  }
  return { wrong, asked };
}

/** Passes nights with a false clock. Each server is alone, so that its start is quick. */
export async function tryDays(port: number): Promise<void> {
  for (const [index, midnight] of midnights.entries()) {
    const { wrong, asked } = await passMidnight(port + index, midnight);
    note(`the night that ends at ${midnight}: ${asked} pages asked for`);
    report({ what: `pages of another day around ${midnight}`, figure: wrong, unit: 'pages', bound: 0, is: 'at most' });
  }
}
