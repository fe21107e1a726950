import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createLineWriter } from '#http/line-writer';

const now = () => performance.now();

test('lines are written in order, soon after or when there are many, and the last ones at the end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lines-'));
  try {
    const file = openSync(join(folder, 'log'), 'w');
    const writer = createLineWriter(file, now);
    const read = () => readFileSync(join(folder, 'log'), 'utf8');
    writer.write('a\n');
    expect(read()).toBe('');
    await wait(400);
    expect(read()).toBe('a\n');
    for (let index = 0; index < 5000; index++) writer.write(`line ${index}\n`);
    await wait(400);
    expect(read().split('\n').at(-2)).toBe('line 4999');
    writer.write('last\n');
    writer.flush();
    expect(read().endsWith('line 4999\nlast\n')).toBe(true);
    expect(writer.lost()).toBe(0);
    expect(writer.isStuck()).toBe(false);
    closeSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each(['/dev/full', 'a closed file'])(
  'where %s takes nothing, lines are lost and counted, and nothing throws',
  async (kind) => {
    const file = kind === '/dev/full' ? openSync(kind, 'w') : 999_999;
    const writer = createLineWriter(file, now);
    for (let index = 0; index < 100; index++) writer.write('x'.repeat(1000));
    await wait(400);
    expect(writer.lost()).toBeGreaterThan(0);
    writer.write('last\n');
    writer.flush();
    expect(writer.lost()).toBe(101);
    expect(writer.isStuck()).toBe(false);
    if (kind === '/dev/full') closeSync(file);
  },
);

test('what nobody takes is held back only up to a bound', () => {
  const writer = createLineWriter(999_999, now);
  const before = writer.lost();
  for (let index = 0; index < 6000; index++) writer.write('x'.repeat(1000));
  expect(writer.lost()).toBeGreaterThan(before);
});
