import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** A server of the caller's own, in a process of its own, so that it can be measured and closed. */
export type SiteProcess = {
  port: number;
  process: ChildProcess;
  /** What was logged so far, a line each. */
  lines: string[];
  /** Megabytes of memory in use; only Linux tells. */
  megabytes(): number | undefined;
  /** The ids of the processes that it started; only Linux tells. */
  children(): number[];
  close(): Promise<number | null>;
};

/** The folder of the built site, and what stands in its environment, where that is not the caller's own. */
type ProcessEnvironment = { folder?: string; env?: Record<string, string> };
type ProcessSettings = ProcessEnvironment & { nodeOptions?: string[] };

/** The site as "npm start" serves it. */
export const startSite = (port: number, { nodeOptions = [], ...place }: ProcessSettings = {}): Promise<SiteProcess> =>
  startProcess([...nodeOptions, 'http/main.ts'], port, '/ready', place);

/** The framework alone, for comparison. */
export const startFramework = (port: number): Promise<SiteProcess> =>
  startProcess(['node_modules/next/dist/bin/next', 'start', '-p', String(port)], port, '/');

/** A server that sends one answer of another and does nothing else. */
export const startBareNode = (port: number, address: string): Promise<SiteProcess> =>
  startProcess(['tools/bare-server.ts', address], port, '/');

async function startProcess(
  words: string[],
  port: number,
  readyAt: string,
  place: ProcessEnvironment = {},
): Promise<SiteProcess> {
  const process_ = spawn(process.execPath, words, {
    cwd: place.folder,
    // Tests and measurements ask for much at once on machines that have other things to do.
    env: { ...process.env, QUEUE_SECONDS: '60', ...place.env, PORT: String(port), NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  process_.stdout.on('data', (chunk) => lines.push(...String(chunk).split('\n').filter(Boolean)));
  const isReady = async () => (await fetch(`http://127.0.0.1:${port}${readyAt}`).catch(() => undefined))?.ok ?? false;
  for (let attempt = 0; !(await isReady()); attempt++) {
    if (attempt > 1200) throw new Error('The server did not start. Build the site first: npm run build');
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
    children() {
      const text = readFileSync(`/proc/${process_.pid}/task/${process_.pid}/children`, 'utf8');
      return text.split(' ').filter(Boolean).map(Number);
    },
    async close() {
      process_.kill('SIGTERM');
      const [code] = await once(process_, 'exit');
      return code;
    },
  };
}
