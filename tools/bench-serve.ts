// How fast a page of the site is answered from memory, beside the fastest that Node and nginx can send the same bytes.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import autocannon from 'autocannon';
import { hasNginx, startNginx } from './prove/nginx.ts';
import { conclude, note, report } from './prove/report.ts';
import { type SiteProcess, startBareNode, startFramework, startSite } from './site-process.ts';

const path = '/areas/norwich';
const rounds = 3;
const seconds = 4;
const connections = 16;
const first = Number(process.env.PORT ?? 4180);
const hasWrk = spawnSync('wrk', ['--version']).error === undefined;

/** Answers a second, over loopback. The tool must be faster than the server, so wrk is used where it is installed. */
async function measureLoad(port: number): Promise<number> {
  const url = `http://127.0.0.1:${port}${path}`;
  if (!hasWrk) {
    const { requests, non2xx, errors } = await autocannon({ url, connections, duration: seconds });
    if (non2xx + errors > 0) throw new Error(`${non2xx} answers were not pages and ${errors} failed.`);
    return requests.average;
  }
  const { stdout } = spawnSync('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, url], { encoding: 'utf8' });
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(stdout);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
}

const median = (numbers: readonly number[]): number => numbers.toSorted((one, other) => one - other)[1] ?? 0;

/** The rates of several servers, turn by turn, so that what else the machine does disturbs all of them alike. */
async function race(ports: Record<string, number>): Promise<Record<string, number>> {
  const rates: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, port] of Object.entries(ports)) rates[name] = [...(rates[name] ?? []), await measureLoad(port)];
  }
  return Object.fromEntries(Object.entries(rates).map(([name, all]) => [name, median(all)]));
}

const began = performance.now();
const site = await startSite(first, { env: { OA_TODAY: '2026-11-21' } });
const readySeconds = (performance.now() - began) / 1000;
while (!site.lines.some((line) => line.includes('"warm"'))) await new Promise((resolve) => setTimeout(resolve, 100));
const warmSeconds = (performance.now() - began) / 1000;
report({ what: 'ready after', figure: readySeconds, unit: 's', bound: 4, is: 'at most' });
report({ what: 'all pages of the site made after', figure: warmSeconds, unit: 's', bound: 40, is: 'at most' });

const servers: SiteProcess[] = [
  site,
  await startBareNode(first + 1, `http://127.0.0.1:${first}${path}`),
  await startFramework(first + 2),
];
const mirror = `${process.cwd()}/export/mirror`;
const nginx =
  hasNginx() && existsSync(mirror)
    ? await startNginx({ port: first + 3, copies: [first], mirror, isUnlimited: true })
    : undefined;
try {
  note(
    `${path}, ${connections} connections, ${seconds} s a run, by ${hasWrk ? 'wrk' : 'autocannon'}, median of ${rounds}`,
  );
  const rates = await race({
    'the site': first,
    'bare Node': first + 1,
    'the framework alone': first + 2,
    ...(nginx && { 'behind nginx': first + 3 }),
  });
  for (const [name, rate] of Object.entries(rates)) note(`${name.padEnd(20)} ${Math.round(rate)} answers a second`);
  const ours = rates['the site'] ?? 0;
  const of = (name: string) => ours / (rates[name] ?? Number.NaN);
  report({ what: 'beside bare Node', figure: of('bare Node'), unit: 'times', bound: 0.6, is: 'at least' });
  report({
    what: 'beside the framework alone',
    figure: of('the framework alone'),
    unit: 'times',
    bound: 20,
    is: 'at least',
  });
  if (nginx) note(`nginx’s cache in front gives ${(1 / of('behind nginx')).toFixed(1)} times as many`);
} finally {
  await nginx?.close();
  await Promise.all(servers.map((server) => server.close()));
}
process.exitCode = conclude();
