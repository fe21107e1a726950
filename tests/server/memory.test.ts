import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeCopy } from '#server/copy';
import { makeMemory } from '#server/memory';

/** A memory whose renderer counts, can be told to fail, and writes what it was told. */
function makeBench({ freshFor = 60_000, most = 1_000_000 } = {}) {
  const bench = { day: '2020-01-01', text: 'first', fails: false, renders: 0 };
  const render = async (address: string) => {
    bench.renders++;
    await wait(5);
    if (bench.fails) throw new Error(`${address} failed.`);
    return makeCopy(200, {}, Buffer.from(bench.text));
  };
  const memory = makeMemory({ most, freshFor, today: () => bench.day, render });
  const recall = async (address = '/') => {
    const { copy, from } = await memory.recall(address);
    return { text: String(await copy.as('identity')), from, copy };
  };
  return { bench, memory, recall };
}

test('what was rendered is answered from memory until its freshness ends', async () => {
  const { bench, recall } = makeBench({ freshFor: 30 });
  expect(await recall()).toMatchObject({ text: 'first', from: 'render' });
  bench.text = 'second';
  expect(await recall()).toMatchObject({ text: 'first', from: 'memory' });
  await wait(60);
  expect(await recall()).toMatchObject({ text: 'second', from: 'render' });
  expect(bench.renders).toBe(2);
});

test('an address is rendered once at a time, however many ask', async () => {
  const { bench, recall } = makeBench();
  await Promise.all(Array.from({ length: 50 }, () => recall()));
  expect(bench.renders).toBe(1);
});

test('a new day in London is a new page', async () => {
  const { bench, recall } = makeBench();
  await recall();
  bench.day = '2020-01-02';
  bench.text = 'second';
  expect(await recall()).toMatchObject({ text: 'second', from: 'render' });
  expect(await recall()).toMatchObject({ text: 'second', from: 'memory' });
});

test('when a render fails, the last good copy is given, whatever the day', async () => {
  const { bench, recall } = makeBench({ freshFor: 10 });
  await recall();
  bench.fails = true;
  await wait(30);
  expect(await recall()).toMatchObject({ text: 'first', from: 'last good copy' });
  bench.day = '2020-01-02';
  expect(await recall()).toMatchObject({ text: 'first', from: 'last good copy' });
  bench.fails = false;
  bench.text = 'mended';
  expect(await recall()).toMatchObject({ text: 'mended', from: 'render' });
});

test('a page that never could be rendered is a failure', async () => {
  const { bench, recall } = makeBench();
  bench.fails = true;
  await expect(recall()).rejects.toThrow('/ failed.');
});

test('the same content keeps its compressed bytes', async () => {
  const { recall } = makeBench({ freshFor: 10 });
  const { copy } = await recall();
  await wait(30);
  expect((await recall()).copy).toBe(copy);
});

test('memory is bounded, and the least recently used goes first', async () => {
  const { bench, memory, recall } = makeBench({ most: 10_000 });
  bench.text = 'x'.repeat(1000);
  for (let index = 0; index < 100; index++) {
    await recall(`/${index}`);
    await recall('/favourite');
  }
  expect(memory.bytes).toBeLessThanOrEqual(10_000);
  expect(memory.addresses).toBeLessThan(5);
  const before = bench.renders;
  expect(await recall('/favourite')).toMatchObject({ from: 'memory' });
  expect(bench.renders).toBe(before);
});
