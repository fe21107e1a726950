import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';

const stopSeconds = 10;

type Output = number | 'pipe' | 'ignore';
type Started = { process: ChildProcess; ask(path: string): Promise<number> };

async function start(port: number, output: Output, options: string[] = []): Promise<Started> {
  const env = {
    ...process.env,
    PORT: String(port),
    RENDER_WORKERS: '1',
    WARM_UP: 'no',
    STOP_SECONDS: String(stopSeconds),
    QUEUE_SECONDS: '60',
  };
  const started = spawn(process.execPath, [...options, 'http/main.ts'], { env, stdio: ['ignore', output, 'ignore'] });
  const ask = async (path: string): Promise<number> =>
    (await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined))?.status ?? 0;
  while ((await ask('/ready')) !== 200) {
    if (started.exitCode !== null) throw new Error('The server ended before it was ready.');
    await wait(100);
  }
  return { process: started, ask };
}

/** Tells a server to stop, and says how it ended and after how many seconds. */
async function stop({ process: started }: Started): Promise<{ code: number | null; seconds: number }> {
  const began = performance.now();
  const ended = once(started, 'exit');
  started.kill('SIGTERM');
  const [code] = await ended;
  return { code, seconds: (performance.now() - began) / 1000 };
}

test('a server whose log disk is full answers, and ends when it is told to', async () => {
  expect(existsSync('/dev/full'), 'Linux has a device that is always full').toBe(true);
  const full = openSync('/dev/full', 'w');
  const server = await start(3270, full);
  closeSync(full);
  for (let index = 0; index < 300; index++) expect(await server.ask('/about')).toBe(200);
  await wait(1000);
  expect(await server.ask('/areas/norwich')).toBe(200);
  const { code, seconds } = await stop(server);
  expect(code).toBe(0);
  expect(seconds).toBeLessThan(stopSeconds + 2);
});

test('a server whose log nobody reads any more answers, and ends when it is told to', async () => {
  const server = await start(3271, 'pipe');
  server.process.stdout?.destroy();
  for (let index = 0; index < 300; index++) expect(await server.ask('/about')).toBe(200);
  await wait(1000);
  expect(await server.ask('/areas/norwich')).toBe(200);
  const { code, seconds } = await stop(server);
  expect(code).toBe(0);
  expect(seconds).toBeLessThan(stopSeconds + 2);
});

test('after an error that nobody caught, what is under way is finished, and the process ends with 1', async () => {
  const fault = 'data:text/javascript,process.on("SIGUSR2",()=>{throw new Error("Nobody catches this.")})';
  const server = await start(3272, 'ignore', ['--import', fault]);
  const asked = Array.from({ length: 10 }, (_, index) => server.ask(`/search?q=fault+${index}`));
  await wait(50);
  const ended = once(server.process, 'exit');
  const began = performance.now();
  server.process.kill('SIGUSR2');
  expect(await Promise.all(asked)).toEqual(asked.map(() => 200));
  const [code] = await ended;
  expect(code).toBe(1);
  expect((performance.now() - began) / 1000).toBeLessThan(stopSeconds + 2);
  expect(await server.ask('/health')).toBe(0);
});

test('no process that renders outlives the one that answers, even when that is killed', async () => {
  const server = await start(3273, 'ignore');
  const { pid } = server.process;
  const ended = once(server.process, 'exit');
  const children = await import('node:fs').then(({ readFileSync }) =>
    readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean),
  );
  expect(children.length).toBe(1);
  server.process.kill('SIGKILL');
  await ended;
  for (let attempt = 0; attempt < 100 && children.some((child) => existsSync(`/proc/${child}`)); attempt++)
    await wait(100);
  expect(children.filter((child) => existsSync(`/proc/${child}`))).toEqual([]);
});
