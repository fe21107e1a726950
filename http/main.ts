import './production.ts';
import { once } from 'node:events';
import { makeDayClock } from '#lib/clock';
import type { CachedResponse } from './cached-response.ts';
import { type ErrorStatus, errorStatuses } from './error-responses.ts';
import { makeCacheControl } from './headers.ts';
import { errorPageAddress } from './internal-paths.ts';
import { makeStop } from './lifecycle.ts';
import { makeLog } from './log.ts';
import { createMetrics, startMetricsServer } from './metrics.ts';
import { createPageCache } from './page-cache.ts';
import { createRenderPool, type RenderPool } from './render-pool.ts';
import { createHttpServer } from './server.ts';
import { readSettings, type Settings } from './settings.ts';
import { createSiteRoutes } from './site-routes.ts';
import { renewDaily, warmUp } from './warm-up.ts';

const log = makeLog();

async function renderErrors(pool: RenderPool, day: string): Promise<Map<ErrorStatus, CachedResponse>> {
  const render = (status: ErrorStatus) =>
    pool.startRender(errorPageAddress(status), { kind: 'warm', client: '', isKept: true, day }).response;
  return new Map(await Promise.all(errorStatuses.map(async (status) => [status, await render(status)] as const)));
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: longer than the limit since before there was one; split it when you change it
async function start(settings: Settings): Promise<void> {
  let isReady = false;
  const clock = makeDayClock(settings.OA_TODAY);
  const metrics = createMetrics();
  const pool = createRenderPool({
    workers: settings.RENDER_WORKERS,
    timeoutMs: settings.RENDER_SECONDS * 1000,
    maxMegabytes: settings.WORKER_MEGABYTES,
    queueLength: settings.QUEUE_LENGTH,
    queueMs: settings.QUEUE_SECONDS * 1000,
    log,
    onRender: metrics.rendered,
  });
  // Nobody is let in before one worker has read all content; it fails loudly when something is wrong.
  const site = await pool.ready;
  const errors = await renderErrors(pool, clock.today());
  const routes = createSiteRoutes(site);
  const cache = createPageCache({
    isKept: routes.isKept,
    maxBytes: settings.CACHE_MEGABYTES * 2 ** 20,
    today: clock.today,
    settledFrom: site.settledFrom,
    startRender: pool.startRender,
  });
  await cache.renew('/');
  const http = createHttpServer({
    cache,
    routes,
    errors,
    cacheControl: makeCacheControl(clock),
    log,
    isReady: () => isReady,
    onAnswer: metrics.answered,
    headerSeconds: settings.HEADER_SECONDS,
    maxConnections: settings.MAX_CONNECTIONS,
    isBehindProxy: settings.CLIENT_ADDRESS === 'x-forwarded-for',
  });
  http.server.listen(settings.PORT, settings.HOST);
  await once(http.server, 'listening');
  const metricsServer = settings.METRICS_PORT
    ? await startMetricsServer(metrics, { pool, cache, clock, log }, settings.METRICS_PORT)
    : undefined;
  isReady = true;
  log.event('ready', { address: `http://localhost:${settings.PORT}` });

  const stop = makeStop({
    http,
    log,
    stopSeconds: settings.STOP_SECONDS,
    onStopping: () => {
      isReady = false;
    },
    closeAll: () => {
      pool.close();
      metricsServer?.close();
    },
  });
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('SIGINT', () => void stop('SIGINT'));
  // After an error that nobody caught, nothing is certain: what is under way is finished, and the process ends.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error) => {
      log.failure('uncaught', error);
      void stop('an error that nobody caught', 1);
    });
  }

  const background = {
    cache,
    addresses: routes.known,
    clock,
    log,
    isReady: () => isReady,
    atOnce: settings.RENDER_WORKERS,
  };
  if (settings.WARM_UP) {
    await warmUp(background);
    log.event('warm', { addresses: routes.known.length });
  }
  await renewDaily(background);
}

try {
  await start(readSettings(process.env));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
