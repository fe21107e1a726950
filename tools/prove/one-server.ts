import { setTimeout as wait } from 'node:timers/promises';
import { startSite } from '../site-process.ts';
import { ask, crowd, drip, figuresOf, hangUp, makeSearches, probe, sitemapOf } from './clients.ts';
import { note, report } from './report.ts';

const most = { p99: 50, timesIdle: 5, secondsSlow: 15, growth: 1.05 };
const leastSearches = 45;
/** Below this, five times as long says more of the clock than of the server. */
const leastIdleMs = 2;

/** The settings under which the site runs while it is tried. */
const env = { OA_TODAY: '2026-11-21', QUEUE_LENGTH: '200', QUEUE_SECONDS: '3' };

type Place = { port: number; pages: readonly string[]; idleP99: number };

/** Waits until every page of the site has been made. */
async function startWarm(port: number, settings: Record<string, string> = {}) {
  const server = await startSite(port, { env: { ...env, ...settings } });
  while (!server.lines.some((line) => line.includes('"warm"'))) await wait(200);
  return server;
}

function reportPages(
  what: string,
  { p99, failed, count }: { p99: number; failed: number; count: number },
  idleP99: number,
): void {
  report({ what: `${what}: p99 of pages`, figure: p99, unit: 'ms', bound: most.p99, is: 'at most' });
  const times = p99 / Math.max(idleP99, leastIdleMs);
  report({
    what: `${what}: p99 beside the idle server`,
    figure: times,
    unit: 'times',
    bound: most.timesIdle,
    is: 'at most',
  });
  report({ what: `${what}: pages that failed, of ${count}`, figure: failed, unit: 'pages', bound: 0, is: 'at most' });
}

async function tryCrowd({ port, pages, idleP99 }: Place): Promise<void> {
  const stop = probe(port, pages);
  const answers = await crowd(port, 200, 20_000, makeSearches('crowd'));
  reportPages('200 clients that search', await stop(), idleP99);
  const { statuses, p50 } = figuresOf(answers);
  note(`the searches: ${JSON.stringify(statuses)}, half within ${p50.toFixed()} ms`);
}

async function tryHangingUp({ port, pages, idleP99 }: Place): Promise<void> {
  const next = makeSearches('left');
  const stop = probe(port, pages);
  for (let index = 0; index < 5000; index += 50) {
    await Promise.all(Array.from({ length: 50 }, () => hangUp(port, next())));
  }
  await wait(500);
  reportPages('5,000 searches whose senders hang up', await stop(), idleP99);
  const { ms } = await ask(port, next());
  report({ what: 'a search right after them', figure: ms, unit: 'ms', bound: 1000, is: 'at most' });
}

async function trySearches({ port }: Place): Promise<void> {
  const seconds = 10;
  const { statuses } = figuresOf(await crowd(port, 8, seconds * 1000, makeSearches('many')));
  const rate = (statuses[200] ?? 0) / seconds;
  report({ what: 'different searches', figure: rate, unit: 'a second', bound: leastSearches, is: 'at least' });
}

async function trySlow({ port, pages, idleP99 }: Place): Promise<void> {
  const stop = probe(port, pages);
  const lives = await Promise.all(Array.from({ length: 1000 }, () => drip(port)));
  reportPages('1,000 slow connections', await stop(), idleP99);
  report({
    what: 'the longest of them',
    figure: Math.max(...lives),
    unit: 's',
    bound: most.secondsSlow,
    is: 'at most',
  });
}

/** Addresses of all sorts: most lead nowhere, some elsewhere, some are lists or searches. */
function* madeUp(from: number): Generator<string> {
  for (let index = from; ; index++) {
    if (index % 25 === 0) yield `/search?q=made+up+${index}`;
    else if (index % 25 === 1) yield `/offers?theme=maths&page=${index}`;
    else if (index % 25 === 2) yield `/nothing-${index}`;
    else if (index % 5 === 3) yield `/Areas/${index}/`;
    else if (index % 5 === 4) yield `/areas/norwich?nothing=${index}`;
    else yield `/wp-content/${index}.php`;
  }
}

async function tryMemory(
  { port, pages }: Place,
  server: { megabytes(): number | undefined },
  isLong: boolean,
): Promise<void> {
  const addresses = madeUp(0);
  const take = () => addresses.next().value as string;
  const sendAll = async (count: number): Promise<void> => {
    for (let sent = 0; sent < count; sent += 50) await Promise.all(Array.from({ length: 50 }, () => ask(port, take())));
  };
  await sendAll(10_000);
  const before = server.megabytes() ?? Number.NaN;
  await sendAll(isLong ? 190_000 : 50_000);
  const after = server.megabytes() ?? Number.NaN;
  note(`memory of the answering process: ${before.toFixed()} MB, then ${after.toFixed()} MB`);
  report({
    what: 'memory after, beside before',
    figure: after / before,
    unit: 'times',
    bound: most.growth,
    is: 'at most',
  });
  const slow = [];
  for (const page of pages) if ((await ask(port, page)).ms > 100) slow.push(page);
  report({
    what: 'pages of the site no longer in memory',
    figure: slow.length,
    unit: 'pages',
    bound: 0,
    is: 'at most',
  });
}

async function tryKillingWorkers({ port, pages, idleP99 }: Place, children: () => number[]): Promise<void> {
  const stop = probe(port, pages);
  const searching = crowd(port, 8, 6000, makeSearches('killed'));
  for (let round = 0; round < 3; round++) {
    await wait(1500);
    const [victim] = children();
    if (victim) process.kill(victim, 'SIGKILL');
  }
  const { failed, count } = figuresOf(await searching);
  reportPages('render workers killed under load', await stop(), idleP99);
  report({
    what: `searches that failed meanwhile, of ${count}`,
    figure: failed,
    unit: 'searches',
    bound: 0,
    is: 'at most',
  });
}

/** Tries one server alone. */
export async function tryOneServer(port: number, isLong: boolean): Promise<void> {
  const server = await startWarm(port);
  const pages = await sitemapOf(port);
  const stop = probe(port, pages);
  await wait(8000);
  const idle = await stop();
  note(`the idle server: p50 ${idle.p50.toFixed(2)} ms, p99 ${idle.p99.toFixed(2)} ms, ${pages.length} pages`);
  const place = { port, pages, idleP99: idle.p99 };
  await tryCrowd(place);
  await tryHangingUp(place);
  await trySearches(place);
  await trySlow(place);
  await tryKillingWorkers(place, () => server.children());
  await tryMemory(place, server, isLong);
  const code = await server.close();
  report({ what: 'the code with which it ended', figure: code ?? -1, unit: '', bound: 0, is: 'exactly' });
}
