import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DayClock } from '#lib/clock';
import type { Log } from './log.ts';
import type { PageCache } from './page-cache.ts';
import type { RenderPool } from './render-pool.ts';
import { type Kind, kinds } from './render-queue.ts';

/** Counts what the server does, without anything about a visitor. */
export type Metrics = {
  answered(path: string, status: number, ms: number): void;
  rendered(kind: Kind, ms: number): void;
  registry: Registry;
};

/** The kind of route that a path belongs to: its first part, if the site has it, so that there are few. */
const routeOf = (path: string, status: number): string => {
  if (status === 404 || status === 400) return 'none';
  const end = path.indexOf('/', 1);
  return end === -1 ? path : path.slice(0, end);
};

const secondsBounds = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];
const mostRoutes = 60;

/** Makes the counters. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const counts = new Map<string, number>();
  const answers = new Counter({
    name: 'http_requests_total',
    help: 'Answers by kind of route and status.',
    labelNames: ['route', 'status'],
    registers,
    // Adding to a map is all that a request costs; labels are made when somebody asks.
    collect() {
      this.reset();
      for (const [key, count] of counts) {
        const [route = '', status = ''] = key.split(' ');
        this.inc({ route, status }, count);
      }
    },
  });
  registry.registerMetric(answers);
  const waits = new Histogram({
    name: 'http_rendered_request_seconds',
    help: 'How long answers took that were not sent at once.',
    buckets: secondsBounds,
    registers,
  });
  const renders = new Histogram({
    name: 'render_seconds',
    help: 'How long a worker took for a page, by kind of work.',
    labelNames: ['kind'],
    buckets: secondsBounds,
    registers,
  });
  return {
    answered: (path, status, ms) => {
      const route = routeOf(path, status);
      const key = `${counts.size < mostRoutes * 5 ? route : 'others'} ${status}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (ms > 1) waits.observe(ms / 1000);
    },
    rendered: (kind, ms) => renders.observe({ kind }, ms / 1000),
    registry,
  };
}

type Watched = { pool: RenderPool; cache: PageCache; clock: DayClock; log: Log };

/** Answers /metrics on a port of its own, which the public never reaches. */
export async function startMetricsServer({ registry }: Metrics, watched: Watched, port: number): Promise<Server> {
  watch(registry, watched);
  const server = createServer(async (_request, response) => {
    response.writeHead(200, { 'content-type': registry.contentType });
    response.end(await registry.metrics());
  });
  server.listen(port);
  await once(server, 'listening');
  return server;
}

/** Figures that are looked up when somebody asks. */
function watch(registry: Registry, { pool, cache, clock, log }: Watched): void {
  const gauge = (name: string, help: string, read: () => Record<string, number>, label = 'kind') =>
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [registry],
      collect() {
        this.reset();
        for (const [value, number] of Object.entries(read())) this.set({ [label]: value }, number);
      },
    });
  gauge('render_queue_waiting', 'Renders that wait, by kind.', () =>
    Object.fromEntries(kinds.map((kind) => [kind, pool.waiting(kind)])),
  );
  gauge('render_workers', 'Processes that can render.', () => ({ working: pool.working() }));
  gauge('cache_entries', 'Answers in memory, by shelf.', () => cache.count(), 'shelf');
  gauge('cache_bytes', 'Bytes of lists and searches in memory.', () => ({ others: cache.bytes() }), 'shelf');
  gauge('content_day', 'The day for which pages are made.', () => ({ [clock.today()]: 1 }), 'day');
  gauge('log_lines_lost', 'Lines that nobody took.', () => ({ requests: log.lost() }));
  gauge('process_resident_bytes', 'Memory of the process that answers.', () => ({
    answering: process.memoryUsage.rss(),
  }));
}
