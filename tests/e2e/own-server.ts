import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** A server of the test's own, started as the README says, so that it can be measured and closed. */
export type OwnServer = {
  port: number;
  process: ChildProcess;
  /** What was logged so far, a line each. */
  lines: string[];
  /** Megabytes of memory in use; only Linux tells. */
  megabytes(): number | undefined;
  close(): Promise<number | null>;
};

export async function startOwnServer(port: number): Promise<OwnServer> {
  const process_ = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  process_.stdout.on('data', (chunk) => lines.push(...String(chunk).split('\n').filter(Boolean)));
  const isReady = async () => (await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined))?.ok ?? false;
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

/** Sends bytes as they are and waits for all that comes back; gives up after ten seconds. */
export async function sendRaw(port: number, bytes: string | Buffer): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.setTimeout(10_000, () => socket.destroy(new Error('The server did not answer within ten seconds.')));
  socket.write(bytes);
  return text(socket);
}
