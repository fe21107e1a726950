import autocannon from 'autocannon';
import { type OwnServer, startBareFramework, startOwnServer } from './own-server.ts';

const path = '/areas/norwich';
const rounds = 3;
const seconds = 5;
const connections = 10;
const leastRatio = 20;

/** Asks for the page as fast as it comes, over loopback, for so many seconds. */
async function load(server: OwnServer): Promise<{ perSecond: number; p50: number; p99: number }> {
  const { requests, latency, non2xx, errors } = await autocannon({
    url: `http://127.0.0.1:${server.port}${path}`,
    connections,
    duration: seconds,
    headers: { 'accept-encoding': 'br, gzip' },
  });
  if (non2xx + errors > 0)
    throw new Error(`${non2xx} answers were not pages and ${errors} failed. Look at the server first.`);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}

const servers = { 'front door': await startOwnServer(3230), 'framework alone': await startBareFramework(3231) };
const ratios: number[] = [];
console.log(`${path}, ${connections} connections, ${seconds} seconds a run, turn by turn:`);
for (let round = 1; round <= rounds; round++) {
  const rates: number[] = [];
  for (const [name, server] of Object.entries(servers)) {
    const { perSecond, p50, p99 } = await load(server);
    rates.push(perSecond);
    const figures = `${Math.round(perSecond)} requests a second, p50 ${p50} ms, p99 ${p99} ms, ${server.megabytes()?.toFixed() ?? '?'} MB`;
    console.log(`round ${round}  ${name.padEnd(16)} ${figures}`);
  }
  ratios.push((rates[0] ?? 0) / (rates[1] ?? 1));
}
const median = ratios.toSorted((one, other) => one - other)[Math.floor(ratios.length / 2)] ?? 0;
console.log(
  `The front door answers ${median.toFixed(1)} times as many (median of ${rounds}; at least ${leastRatio} are wanted).`,
);
await Promise.all(Object.values(servers).map((server) => server.close()));
process.exitCode = median >= leastRatio ? 0 : 1;
