// The program of a render worker: it renders what the answering process asks for, one page at a time.
import './production.ts';
import { readdirSync } from 'node:fs';
import { setPriority } from 'node:os';
import { readMilliseconds } from '#lib/clock';
import { createTermFinder } from '#lib/export/find-terms';
import { brotliQuickly, compressFully } from './compress.ts';
import { isCompressible } from './negotiate.ts';
import { startNext, toResponse } from './next-renderer.ts';
import { readSiteDescription } from './site-description.ts';
import type { RenderRequest, WorkerMessage } from './worker-messages.ts';

const lowPriority = 5;

/** Lets the process that answers go first. On Linux a priority belongs to a thread, so each gets it. */
function lowerPriority(): void {
  try {
    for (const thread of readdirSync('/proc/self/task')) setPriority(Number(thread), lowPriority);
  } catch {
    setPriority(lowPriority);
  }
}

// Without the process that answers there is nobody to render for.
process.on('disconnect', () => process.exit(0));
// Signals are for the process that answers, which ends this one.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});

const say = (message: WorkerMessage): void => {
  if (process.connected) process.send?.(message);
};
const megabytes = (): number => process.memoryUsage.rss() / 2 ** 20;
const reasonOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

async function start(): Promise<void> {
  // The first workers start as fast as they can: nobody is let in before. One that replaces another must not disturb.
  const isReplacement = process.argv.includes('replacement');
  if (isReplacement) lowerPriority();
  const ask = await startNext();
  const { site, terms } = await readSiteDescription(ask);
  const findWords = createTermFinder(terms);
  let compressing = Promise.resolve();

  async function render({ id, isKept, ...task }: RenderRequest): Promise<void> {
    const began = readMilliseconds();
    try {
      const rendered = toResponse(task, await ask(task.address), findWords);
      const isText = isCompressible(rendered.headers['content-type'] ?? '');
      const brotli = isText ? await brotliQuickly(rendered.body) : undefined;
      const ms = readMilliseconds() - began;
      say({ type: 'rendered', id, rendered: { ...rendered, brotli }, megabytes: megabytes(), milliseconds: ms });
      if (isKept && isText) {
        compressing = compressing.then(async () =>
          say({ type: 'compressed', id, ...(await compressFully(rendered.body)) }),
        );
      }
    } catch (error) {
      say({ type: 'failed', id, reason: reasonOf(error), megabytes: megabytes() });
    }
  }

  // The first page reads all content, and fails when something is wrong with it.
  await ask('/');
  process.on('message', (request: RenderRequest) => void render(request));
  lowerPriority();
  say({ type: 'ready', site });
}

try {
  await start();
} catch (error) {
  say({ type: 'failed to start', reason: reasonOf(error) });
  process.exitCode = 1;
  process.disconnect();
}
