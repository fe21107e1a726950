import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { makeLog } from '#http/log';
import { AbandonedError, BusyError, createRenderPool, type PoolSettings, type RenderPool } from '#http/render-pool';

const pools: RenderPool[] = [];
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close();
});

async function startPool(settings: Partial<PoolSettings> = {}) {
  const lines: string[] = [];
  const pool = createRenderPool({
    workers: 1,
    timeoutMs: 5000,
    maxMegabytes: 1000,
    queueLength: 20,
    queueMs: 5000,
    log: makeLog({ write: (line) => void lines.push(line) }),
    program: new URL('../fixtures/fake-worker.ts', import.meta.url),
    ...settings,
  });
  pools.push(pool);
  await pool.ready;
  const start = (address: string) =>
    pool.startRender(address, { kind: 'finder', client: 'a', isKept: false, day: '2020-01-01' });
  const render = async (address: string) => String((await start(address).response).ready('identity')?.body);
  const processOf = (text: string) => Number(text.split(' ')[0]);
  return { pool, start, render, processOf, lines };
}

test('a page is rendered by another process', async () => {
  const { render, processOf } = await startPool();
  const text = await render('/a');
  expect(text).toContain('/a');
  expect(processOf(text)).not.toBe(process.pid);
});

test('a worker that dies is replaced, and what it was rendering is tried by another; what kills two is given up', async () => {
  const { pool, start, render, processOf } = await startPool();
  const first = processOf(await render('/a'));
  const waiting = render('/wait=300');
  await wait(50);
  process.kill(first, 'SIGKILL');
  expect(processOf(await waiting)).not.toBe(first);
  await expect(start('/die').response).rejects.toThrow('Two render workers ended over /die');
  expect(await render('/b')).toContain('/b');
  expect(pool.working()).toBe(1);
});

test('a worker that hangs is ended and replaced', async () => {
  const { start, render } = await startPool({ timeoutMs: 200 });
  await expect(start('/hang').response).rejects.toThrow('Two render workers ended');
  expect(await render('/a')).toContain('/a');
});

test('a worker that has grown is replaced, and every page is rendered all the same', async () => {
  const { pool, render, processOf } = await startPool();
  const first = processOf(await render('/grow'));
  const processes = new Set<number>();
  for (let index = 0; index < 200 && (processes.size < 2 || pool.working() > 1); index++) {
    processes.add(processOf(await render(`/wait=10&${index}`)));
  }
  expect(processes.size).toBe(2);
  expect(processes.has(first)).toBe(true);
});

test('a page that fails is a failure with its reason', async () => {
  const { start } = await startPool();
  await expect(start('/fail').response).rejects.toThrow('/fail failed.');
});

test('what nobody waits for is never rendered; what has begun is', async () => {
  const { start, render } = await startPool();
  const begun = start('/wait=100');
  const queued = start('/b');
  expect(queued.cancel()).toBe(true);
  expect(begun.cancel()).toBe(false);
  await expect(queued.response).rejects.toThrow(AbandonedError);
  expect(String((await begun.response).ready('identity')?.body)).toContain('/wait=100');
  expect(await render('/c')).toContain('/c');
});

test('a queue that is full or slow says so instead of growing', async () => {
  const { start } = await startPool({ queueLength: 2, queueMs: 150 });
  const first = start('/wait=600');
  const queued = [start('/b'), start('/c')];
  await expect(start('/d').response).rejects.toThrow(BusyError);
  for (const { response } of queued) await expect(response).rejects.toThrow('The wait was too long.');
  await expect(first.response).resolves.toBeDefined();
});

test('a pool whose workers cannot start says so', async () => {
  const pool = createRenderPool({
    workers: 1,
    timeoutMs: 1000,
    maxMegabytes: 1000,
    queueLength: 1,
    queueMs: 1000,
    log: makeLog({ write: () => {} }),
    program: new URL('../fixtures/none.ts', import.meta.url),
  });
  pools.push(pool);
  await expect(pool.ready).rejects.toThrow('A render worker ended before it was ready');
});
