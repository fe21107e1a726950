import './production.ts';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { milliseconds } from '#lib/clock';
import { readFiles } from '#lib/content/files';
import { readLibrary } from '#lib/content/read';
import { makeFindWords } from '#lib/publish/words-in';
import { makeDoor } from './door.ts';
import { startInside } from './inside.ts';
import { makeLog } from './log.ts';
import { render, renderSorry } from './render.ts';

const port = Number(process.env.PORT ?? 3000);
const drainMs = 500;
const graceMs = 10_000;
const log = makeLog();

async function start(): Promise<void> {
  let isReady = false;
  const inside = await startInside();
  // The glossary alone: the framework reads all content itself, and says so when something is wrong.
  const glossary = readLibrary(readFiles('content/glossary')).library.all('term');
  const means = { inside, findWords: makeFindWords(glossary) };
  const door = makeDoor({
    render: (address) => render(means, address),
    sorry: await renderSorry(means),
    log,
    isReady: () => isReady,
  });
  // The first page is made before anybody is let in: it reads all content, and fails loudly when something is wrong.
  await render(means, '/');
  door.server.listen(port);
  await once(door.server, 'listening');
  isReady = true;
  log.event('ready', { address: `http://localhost:${port}` });

  /** Finishes the requests in flight, lets nobody new in, and goes. */
  const close = async (signal: NodeJS.Signals): Promise<void> => {
    if (!isReady) return;
    isReady = false;
    log.event('closing', { signal });
    // Requests that are on their way already still come in, while balancers see that the server is not ready.
    const latest = milliseconds() + graceMs;
    do await wait(drainMs);
    while (door.answering() > 0 && milliseconds() < latest);
    const closed = once(door.server, 'close');
    door.server.close();
    setTimeout(() => door.server.closeAllConnections(), graceMs).unref();
    await closed;
    await inside.close();
    log.event('closed');
    process.exit(0);
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}

try {
  await start();
} catch (error) {
  log.failure('start', error);
  process.exit(1);
}
