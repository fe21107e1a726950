import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createResponse } from '#http/cached-response';
import type { Caching } from '#http/headers';
import { createPageCache, type Waiter } from '#http/page-cache';

type Setup = { maxBytes?: number; settledFrom?: string };

/** A cache whose renderer counts, can be told to fail or to wait, and writes what it was told. */
function makeBench({ maxBytes = 1_000_000, settledFrom }: Setup = {}) {
  const bench = {
    day: '2020-01-01',
    text: 'first',
    fails: false,
    status: 200,
    caching: 'daily' as Caching,
    ms: 2,
    renders: 0,
    cancelled: [] as string[],
    isQueued: true,
    promoted: [] as string[],
  };
  const cache = createPageCache({
    maxBytes,
    settledFrom,
    isKept: (address) => !address.includes('?') && !address.startsWith('/none'),
    today: () => bench.day,
    startRender: (address) => {
      bench.renders++;
      const { promise, resolve, reject } = Promise.withResolvers<ReturnType<typeof createResponse>>();
      const timer = setTimeout(() => {
        if (bench.fails) return reject(new Error(`${address} failed.`));
        const { status, caching } = bench;
        return resolve(createResponse({ status, headers: {}, caching, body: Buffer.from(bench.text) }));
      }, bench.ms);
      const cancel = () => {
        if (!bench.isQueued) return false;
        clearTimeout(timer);
        bench.cancelled.push(address);
        reject(new Error('cancelled'));
        return true;
      };
      return { response: promise, cancel, promote: (kind) => void bench.promoted.push(kind) };
    },
  });
  const ask = async (address = '/', waiter: Partial<Waiter> = {}) => {
    const kept = cache.get(address);
    const response = kept ?? (await cache.fetch(address, { client: 'a', kind: 'page', ...waiter }));
    return { text: String(response.ready('identity')?.body), from: kept ? 'memory' : 'render', response };
  };
  return { bench, cache, ask };
}

test('what was rendered is answered from memory for the rest of the day', async () => {
  const { bench, ask } = makeBench();
  expect(await ask()).toMatchObject({ text: 'first', from: 'render' });
  bench.text = 'second';
  expect(await ask()).toMatchObject({ text: 'first', from: 'memory' });
  expect(bench.renders).toBe(1);
});

test('an address is rendered once at a time, however many ask', async () => {
  const { bench, ask } = makeBench();
  await Promise.all(Array.from({ length: 50 }, () => ask()));
  expect(bench.renders).toBe(1);
});

test('a new day in London is a new page where the page shows a day, and the same page where it shows none', async () => {
  const { bench, ask } = makeBench();
  await ask('/offers');
  bench.caching = 'page';
  await ask('/about');
  bench.day = '2020-01-02';
  bench.text = 'second';
  expect(await ask('/about')).toMatchObject({ text: 'first', from: 'memory' });
  bench.caching = 'daily';
  expect(await ask('/offers')).toMatchObject({ text: 'second', from: 'render' });
  expect(await ask('/offers')).toMatchObject({ text: 'second', from: 'memory' });
});

test('a page begun before midnight is not kept as the new day’s', async () => {
  const { bench, ask } = makeBench();
  const begun = ask();
  bench.day = '2020-01-02';
  await begun;
  bench.text = 'second';
  expect(await ask()).toMatchObject({ text: 'second', from: 'render' });
});

test('somebody who asks after midnight does not get the page that is still being made for the day before', async () => {
  const { bench, ask } = makeBench();
  const begun = ask();
  bench.day = '2020-01-02';
  const asked = ask();
  await Promise.all([begun, asked]);
  expect(bench.renders).toBe(2);
});

test('when no status can change any more, the copy of an earlier day is sent, and renewed in the background', async () => {
  const { bench, cache, ask } = makeBench({ settledFrom: '2020-01-01' });
  await ask();
  bench.day = '2020-01-02';
  bench.text = 'second';
  cache.sweep();
  expect(await ask()).toMatchObject({ text: 'first', from: 'memory' });
  await cache.renew('/');
  expect(await ask()).toMatchObject({ text: 'second', from: 'memory' });
  bench.day = '2019-12-31';
  expect(await ask(), 'a clock that was set back').toMatchObject({ from: 'render' });
});

test('whatever days go by, no page is sent on a day on which a status may differ', async () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2020-01-${String(number).padStart(2, '0')}`);
  await fc.assert(
    fc.asyncProperty(fc.array(day, { maxLength: 6 }), fc.option(day, { nil: undefined }), async (days, settledFrom) => {
      const { bench, ask } = makeBench({ ...(settledFrom && { settledFrom }) });
      bench.ms = 0;
      for (bench.day of days) {
        bench.text = bench.day;
        const { text } = await ask();
        if (text !== bench.day) expect(settledFrom && settledFrom <= text && text < bench.day).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test('when a render fails, the last good copy is given as long as it is true', async () => {
  const { bench, cache, ask } = makeBench({ settledFrom: '2020-01-01' });
  await ask();
  bench.fails = true;
  bench.day = '2020-01-02';
  await expect(cache.renew('/')).rejects.toThrow('/ failed.');
  expect(await ask()).toMatchObject({ text: 'first', from: 'memory' });
  bench.fails = false;
  bench.text = 'mended';
  await cache.renew('/');
  expect(await ask()).toMatchObject({ text: 'mended' });
});

test('a page that cannot be rendered is a failure, and is tried again', async () => {
  const { bench, ask } = makeBench();
  bench.fails = true;
  await expect(ask()).rejects.toThrow('/ failed.');
  bench.fails = false;
  expect(await ask()).toMatchObject({ from: 'render' });
});

test('the same content keeps its compressed bytes', async () => {
  const { bench, cache, ask } = makeBench();
  const { response } = await ask();
  bench.day = '2020-01-02';
  await cache.renew('/');
  expect((await ask()).response).toBe(response);
});

test('a render is cancelled when the last who waits for it goes away, and the next who asks gets another', async () => {
  const { bench, ask } = makeBench();
  bench.ms = 50;
  const [one, other] = [new AbortController(), new AbortController()];
  const asked = Promise.allSettled([ask('/x', { signal: one.signal }), ask('/x', { signal: other.signal })]);
  one.abort();
  expect(bench.cancelled).toEqual([]);
  other.abort();
  expect(bench.cancelled).toEqual(['/x']);
  const next = ask('/x');
  expect(await next).toMatchObject({ from: 'render' });
  expect((await asked).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

test('a render that has begun is finished and kept although nobody waits any more', async () => {
  const { bench, cache, ask } = makeBench();
  bench.isQueued = false;
  const leaving = new AbortController();
  const asked = ask('/x', { signal: leaving.signal });
  leaving.abort();
  await asked;
  expect(cache.get('/x')).toBeDefined();
});

test('a visitor who asks for what is being made in the background makes it more urgent', async () => {
  const { bench, cache, ask } = makeBench();
  const renewing = cache.renew('/x');
  await ask('/x');
  await renewing;
  expect(bench.promoted).toEqual(['page']);
});

test('nothing that visitors make up pushes a page of the site out, and memory stays bounded', async () => {
  const { bench, cache, ask } = makeBench({ maxBytes: 20_000 });
  bench.ms = 0;
  await ask('/areas');
  await ask('/offers');
  for (let index = 0; index < 300; index++) {
    bench.status = 200;
    await ask(`/search?q=${index}`);
    await ask('/search?q=favourite');
    bench.status = 404;
    await ask(`/none/${index}`);
  }
  const { renders } = bench;
  bench.status = 200;
  for (const address of ['/areas', '/offers', '/search?q=favourite']) {
    expect(await ask(address)).toMatchObject({ from: 'memory' });
  }
  expect(bench.renders).toBe(renders);
  expect(cache.bytes()).toBeLessThanOrEqual(20_000);
  expect(cache.count().missing).toBeLessThanOrEqual(200);
});

test('a page for which nobody waits is not counted as under way for ever', async () => {
  const { cache, ask } = makeBench();
  await ask();
  await wait(1);
  expect(cache.count()).toMatchObject({ kept: 1, underWay: 0 });
});
