import { type ChildProcess, fork } from 'node:child_process';
import { readMilliseconds } from '#lib/clock';
import { type CachedResponse, createResponse } from './cached-response.ts';
import { statusOfErrorPage } from './internal-paths.ts';
import type { Log } from './log.ts';
import type { RenderJob } from './page-cache.ts';
import { createRenderQueue, type Kind, type QueueItem } from './render-queue.ts';
import type { RenderRequest, SiteDescription, WorkerMessage } from './worker-messages.ts';

/** There is too much to do: the queue is full, or the wait in it was too long. */
export class BusyError extends Error {}
/** Nobody waits for the page any more. */
export class AbandonedError extends Error {}

type Job = QueueItem & {
  request: RenderRequest;
  attempts: number;
  resolve(response: CachedResponse): void;
  reject(error: Error): void;
};

type Worker = {
  process: ChildProcess;
  job?: Job | undefined;
  timer?: NodeJS.Timeout | undefined;
  /** Responses whose compressed forms are still to come. */
  compressing: Map<number, CachedResponse>;
  state: 'starting' | 'working' | 'retiring';
  startedAt: number;
};

export type PoolSettings = {
  workers: number;
  /** Milliseconds after which a render counts as hung. */
  timeoutMs: number;
  /** Megabytes at which a worker is replaced. */
  maxMegabytes: number;
  queueLength: number;
  queueMs: number;
  log: Log;
  /** Called with how long each render took. */
  onRender?(kind: Kind, ms: number): void;
  /** The program of a worker, for tests. */
  program?: URL;
};

export type RenderDetails = { kind: Kind; client: string; isKept: boolean; day: string };

const sweepMs = 100;
const firstPauseMs = 100;
const longestPauseMs = 30_000;
const mostAttempts = 2;

/**
 * Starts the processes that render. One that dies, hangs or grows is replaced; what it was rendering is tried once more
 * by another. Each renders one page at a time, at a lower priority than the process that answers.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: its inner functions share one state
export function createRenderPool(settings: PoolSettings) {
  const { log, onRender, program = new URL('./render-worker.ts', import.meta.url) } = settings;
  const queue = createRenderQueue<Job>({ length: settings.queueLength, age: settings.queueMs });
  const workers = new Set<Worker>();
  const firstReady = Promise.withResolvers<SiteDescription>();
  let nextId = 1;
  let isClosed = false;
  let hasStarted = false;
  let pauseMs = firstPauseMs;

  function startWorker(replaces?: Worker): void {
    const child = fork(program, hasStarted ? ['replacement'] : [], {
      serialization: 'advanced',
      execArgv: ['--max-semi-space-size=32'],
      // Only the lines of the log go to standard output.
      stdio: ['ignore', 2, 2, 'ipc'],
    });
    const worker: Worker = { process: child, compressing: new Map(), state: 'starting', startedAt: readMilliseconds() };
    workers.add(worker);
    child.on('message', (message: WorkerMessage) => hear(worker, message, replaces));
    child.on('error', (error) => log.failure('render worker', error));
    child.on('exit', (code, signal) => bury(worker, signal ?? String(code)));
  }

  function hear(worker: Worker, message: WorkerMessage, replaces?: Worker): void {
    if (message.type === 'ready') {
      worker.state = 'working';
      pauseMs = firstPauseMs;
      hasStarted = true;
      firstReady.resolve(message.site);
      if (replaces) retire(replaces);
      dispatch();
    } else if (message.type === 'failed to start') {
      firstReady.reject(new Error(message.reason));
    } else if (message.type === 'compressed') {
      worker.compressing.get(message.id)?.add('br', Buffer.from(message.br));
      worker.compressing.get(message.id)?.add('gzip', Buffer.from(message.gzip));
      worker.compressing.delete(message.id);
      if (worker.state === 'retiring') retire(worker);
    } else if (worker.job?.request.id === message.id) {
      finish(worker, worker.job, message);
    }
  }

  type Done = Extract<WorkerMessage, { type: 'rendered' | 'failed' }>;

  function finish(worker: Worker, job: Job, message: Done): void {
    clearTimeout(worker.timer);
    worker.job = undefined;
    if (message.type === 'failed') {
      job.reject(new Error(message.reason));
    } else {
      const { brotli, ...parts } = message.rendered;
      const response = createResponse(parts);
      if (brotli) response.add('br', Buffer.from(brotli));
      if (job.request.isKept && response.isCompressible) worker.compressing.set(job.request.id, response);
      onRender?.(job.kind, message.milliseconds);
      job.resolve(response);
    }
    const isGrown = message.megabytes > settings.maxMegabytes;
    if (worker.state === 'retiring') retire(worker);
    else if (isGrown && ![...workers].some(({ state }) => state !== 'working')) {
      log.event('a render worker has grown and is replaced', { megabytes: message.megabytes });
      startWorker(worker);
    }
    dispatch();
  }

  /** Lets a worker go once it has nothing left to do. */
  function retire(worker: Worker): void {
    worker.state = 'retiring';
    if (!worker.job && worker.compressing.size === 0) worker.process.disconnect();
  }

  function bury(worker: Worker, reason: string): void {
    workers.delete(worker);
    clearTimeout(worker.timer);
    const { job } = worker;
    if (job && !isClosed) again(job, reason);
    if (isClosed || worker.state === 'retiring') return;
    log.event('a render worker has ended and is replaced', { reason });
    if (worker.state === 'starting') {
      firstReady.reject(new Error(`A render worker ended before it was ready: ${reason}.`));
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    }
    setTimeout(() => !isClosed && startWorker(), pauseMs).unref();
  }

  function again(job: Job, reason: string): void {
    job.attempts++;
    if (job.attempts >= mostAttempts) {
      job.reject(new Error(`Two render workers ended over ${job.request.address}: ${reason}.`));
      return;
    }
    queue.add(job);
    dispatch();
  }

  function dispatch(): void {
    for (const worker of workers) {
      if (worker.state !== 'working' || worker.job) continue;
      const job = queue.take();
      if (!job) return;
      worker.job = job;
      worker.timer = setTimeout(() => {
        log.failure(job.request.address, new Error(`Rendering took longer than ${settings.timeoutMs} ms.`));
        worker.process.kill('SIGKILL');
      }, settings.timeoutMs);
      worker.process.send(job.request);
    }
  }

  const drop = (job: Job, why: string): void => job.reject(new BusyError(why));

  const sweeping = setInterval(() => {
    for (const job of queue.takeExpired(readMilliseconds())) drop(job, 'The wait was too long.');
  }, sweepMs).unref();

  /** Puts a page in the queue. */
  function startRender(address: string, { kind, client, isKept, day }: RenderDetails): RenderJob {
    const { promise, resolve, reject } = Promise.withResolvers<CachedResponse>();
    const request = { id: nextId++, address, isKept, day, as: statusOfErrorPage(address) };
    const job: Job = { kind, client, enqueuedAt: readMilliseconds(), request, attempts: 0, resolve, reject };
    const dropped = queue.add(job);
    if (dropped) drop(dropped, 'The queue is full.');
    dispatch();
    return {
      response: promise,
      cancel: () => {
        const isOut = queue.remove(job);
        if (isOut) reject(new AbandonedError('Nobody waits for this page any more.'));
        return isOut;
      },
      promote: (wanted) => {
        if (wanted === 'warm' || job.kind !== 'warm' || !queue.remove(job)) return;
        job.kind = wanted;
        job.enqueuedAt = readMilliseconds();
        queue.add(job);
      },
    };
  }

  for (let index = 0; index < settings.workers; index++) startWorker();

  return {
    /** What the site has, as soon as one worker can render. */
    ready: firstReady.promise,
    startRender,
    /** For the figures: how many wait, and how many processes work. */
    waiting: (kind: Kind) => queue.count(kind),
    working: () => [...workers].filter(({ state }) => state === 'working').length,
    /** Ends all workers, whatever they do. */
    close(): void {
      isClosed = true;
      clearInterval(sweeping);
      for (const { process } of workers) process.kill('SIGKILL');
    },
  };
}

export type RenderPool = ReturnType<typeof createRenderPool>;
