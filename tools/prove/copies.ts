import { setTimeout as wait } from 'node:timers/promises';
import { type SiteProcess, startSite } from '../site-process.ts';
import { type Answer, ask, crowd, figuresOf, sitemapOf } from './clients.ts';
import { startNginx } from './nginx.ts';
import { note, report } from './report.ts';

const requests = 20_000;
/** Each copy is restarted or killed twice, but nobody waits for that for ever. */
const leastTimes = 6;
const longestMs = 240_000;
const copyEnv = { RENDER_WORKERS: '1', CLIENT_ADDRESS: 'x-forwarded-for', OA_TODAY: '2026-11-21' };

/** Restarts or kills one copy after the other, for as long as visitors ask, and writes down what it did. */
async function disturb(
  copies: (SiteProcess | undefined)[],
  ports: readonly number[],
  done: string[],
  isOver: () => boolean,
): Promise<void> {
  for (let turn = 0; !isOver(); turn++) {
    const index = turn % copies.length;
    const copy = copies[index];
    if (!copy) continue;
    const isKilled = turn % 2 === 1;
    const ended = new Promise((resolve) => copy.process.once('exit', resolve));
    copy.process.kill(isKilled ? 'SIGKILL' : 'SIGTERM');
    await ended;
    copies[index] = await startSite(ports[index] ?? 0, { env: copyEnv });
    done.push(isKilled ? 'killed' : 'restarted');
    await wait(300);
  }
}

function reportLosses(answers: readonly Answer[], done: readonly string[]): void {
  const { failed, p50, p99, statuses } = figuresOf(answers);
  const count = (what: string) => done.filter((each) => each === what).length;
  note(
    `${count('restarted')} restarts and ${count('killed')} kills; ${JSON.stringify(statuses)}, p50 ${p50.toFixed(1)} ms`,
  );
  const what = `requests that failed through restarts and kills, of ${answers.length}`;
  report({ what, figure: failed, unit: 'requests', bound: 0, is: 'at most' });
  report({ what: 'restarts and kills', figure: done.length, unit: 'times', bound: leastTimes, is: 'at least' });
  report({ what: 'their p99', figure: p99, unit: 'ms', bound: 1500, is: 'at most' });
}

/** All copies are gone: what is kept and what is in the mirror is answered, and what never was there is still not there. */
async function tryDead(port: number, pages: readonly string[], searches: readonly string[]): Promise<void> {
  const bad = [];
  for (const page of pages) {
    const { status, body } = await ask(port, page, undefined, true);
    if (status !== 200 || !body.includes('<h1')) bad.push(page);
  }
  report({
    what: `pages not answered without any copy, of ${pages.length}`,
    figure: bad.length,
    unit: 'pages',
    bound: 0,
    is: 'at most',
  });
  const kept = figuresOf(await Promise.all(searches.map((search) => ask(port, search))), [200]);
  report({
    what: `kept searches not answered, of ${searches.length}`,
    figure: kept.failed,
    unit: 'searches',
    bound: 0,
    is: 'at most',
  });
  const unknown = await ask(port, '/never-was-here', undefined, true);
  report({ what: 'the status of an unknown page', figure: unknown.status, unit: '', bound: 404, is: 'exactly' });
  const other = await ask(port, '/search?q=never+asked');
  report({
    what: 'the status of a search that is not kept',
    figure: other.status,
    unit: '',
    bound: 503,
    is: 'at least',
  });
}

/** Tries three copies of the site behind nginx, as deploy/ sets it up, with the static mirror of npm run export. */
export async function tryCopies(first: number, mirror: string): Promise<void> {
  const ports = [first + 1, first + 2, first + 3];
  const copies: (SiteProcess | undefined)[] = await Promise.all(ports.map((port) => startSite(port, { env: copyEnv })));
  const nginx = await startNginx({ port: first, copies: ports, mirror, isUnlimited: true });
  try {
    const pages = await sitemapOf(first);
    report({ what: 'pages that the sitemap names', figure: pages.length, unit: 'pages', bound: 50, is: 'at least' });
    let sent = 0;
    const next = () => {
      sent++;
      return sent % 50 === 0 ? `/search?q=copies+${sent}` : `${pages[sent % pages.length]}`;
    };
    let isOver = false;
    const done: string[] = [];
    const disturbing = disturb(copies, ports, done, () => isOver);
    const answers: Answer[] = [];
    const latest = performance.now() + longestMs;
    while ((answers.length < requests || done.length < leastTimes) && performance.now() < latest) {
      answers.push(...(await crowd(first, 10, 1000, next)));
    }
    isOver = true;
    await disturbing;
    reportLosses(answers, done);
    const searches = Array.from({ length: 20 }, (_, index) => `/search?q=kept+${index}`);
    for (const search of searches) await ask(first, search);
    for (const copy of copies) copy?.process.kill('SIGKILL');
    await wait(500);
    await tryDead(first, pages, searches);
  } finally {
    for (const copy of copies) copy?.process.kill('SIGKILL');
    await nginx.close();
  }
}
