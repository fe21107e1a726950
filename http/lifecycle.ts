import { setTimeout as wait } from 'node:timers/promises';
import { readMilliseconds } from '#lib/clock';
import type { Log } from './log.ts';
import type { HttpServer } from './server.ts';

type Settings = {
  http: HttpServer;
  log: Log;
  /** Called when nobody new is to be sent here any more. */
  onStopping(): void;
  /** Ends everything else that runs. */
  closeAll(): void;
  /** Seconds after which the process ends whatever is still going on. */
  stopSeconds: number;
};

/** While balancers see that the server is not ready, requests that are on their way already still come in. */
const drainMs = 500;

/**
 * Makes the function that ends the process: it lets nobody new in, finishes what is under way, and goes, within a set
 * time whatever happens. Asked twice, it goes at once.
 */
export function makeStop({ http, log, onStopping, closeAll, stopSeconds }: Settings) {
  let isStopping = false;
  const leave = (code: number): never => {
    closeAll();
    log.flush();
    // Node waits for a write that never ends before it exits.
    if (log.isStuck()) process.kill(process.pid, 'SIGKILL');
    process.exit(code);
  };
  return async (reason: string, code = 0): Promise<void> => {
    if (isStopping) return void leave(code || 1);
    isStopping = true;
    onStopping();
    log.event('closing', { reason });
    const last = setTimeout(() => leave(code || 1), stopSeconds * 1000);
    const latest = readMilliseconds() + stopSeconds * 1000 - 2 * drainMs;
    do await wait(drainMs);
    while (http.answering() > 0 && readMilliseconds() < latest);
    const closed = new Promise((resolve) => http.server.close(resolve));
    http.server.closeIdleConnections();
    const pressing = setTimeout(() => http.server.closeAllConnections(), Math.max(0, latest - readMilliseconds()));
    await closed;
    clearTimeout(pressing);
    clearTimeout(last);
    log.event('closed');
    leave(code);
  };
}
