import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** A server of the caller's own, in a process of its own, so that it can be measured and closed. */
export type OwnServer = {
  port: number;
  process: ChildProcess;
  /** What was logged so far, a line each. */
  lines: string[];
  /** Megabytes of memory in use; only Linux tells. */
  megabytes(): number | undefined;
  close(): Promise<number | null>;
};

/** The folder of the built site, and what stands in its environment, where that is not the caller's own. */
type Place = { folder?: string; env?: Record<string, string> };
type Settings = Place & { nodeOptions?: string[] };

/** The site as "npm start" serves it. */
export const startOwnServer = (port: number, { nodeOptions = [], ...place }: Settings = {}): Promise<OwnServer> =>
  startProcess([...nodeOptions, 'server/main.ts'], port, '/ready', place);

/** The framework alone, for comparison. */
export const startBareFramework = (port: number): Promise<OwnServer> =>
  startProcess(['node_modules/next/dist/bin/next', 'start', '-p', String(port)], port, '/');

async function startProcess(words: string[], port: number, readyAt: string, place: Place = {}): Promise<OwnServer> {
  const process_ = spawn(process.execPath, words, {
    cwd: place.folder,
    env: { ...process.env, ...place.env, PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  process_.stdout.on('data', (chunk) => lines.push(...String(chunk).split('\n').filter(Boolean)));
  const isReady = async () => (await fetch(`http://127.0.0.1:${port}${readyAt}`).catch(() => undefined))?.ok ?? false;
  for (let attempt = 0; !(await isReady()); attempt++) {
    if (attempt > 100) throw new Error('The server did not start. Build the site first: npm run build');
    await wait(100);
  }
  return {
    port,
    process: process_,
    lines,
    megabytes() {
      try {
        const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process_.pid}/status`, 'utf8')) ?? [];
        return Number(kilobytes) / 1024;
      } catch {
        return undefined;
      }
    },
    async close() {
      process_.kill('SIGTERM');
      const [code] = await once(process_, 'exit');
      return code;
    },
  };
}
