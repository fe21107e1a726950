import './production.ts';
import { once } from 'node:events';
import { makeDoor } from './door.ts';
import { startInside } from './inside.ts';
import { makeLog } from './log.ts';
import { render, renderSorry } from './render.ts';

const port = Number(process.env.PORT ?? 3000);
const graceMs = 10_000;

const log = makeLog();
let isReady = false;
const inside = await startInside();
const door = makeDoor({
  render: (address) => render(inside, address),
  sorry: await renderSorry(inside),
  log,
  isReady: () => isReady,
});

// The first page is rendered before anybody is sent here: it reads all content, and fails loudly when something is wrong.
await render(inside, '/');
door.listen(port);
await once(door, 'listening');
isReady = true;
log.event('ready', { address: `http://localhost:${port}` });

/** Finishes the requests in flight, lets nobody new in, and goes. */
async function close(signal: NodeJS.Signals): Promise<void> {
  if (!isReady) return;
  isReady = false;
  log.event('closing', { signal });
  const closed = once(door, 'close');
  door.close();
  door.closeIdleConnections();
  setTimeout(() => door.closeAllConnections(), graceMs).unref();
  await closed;
  await inside.close();
  log.event('closed');
  process.exit(0);
}
process.on('SIGTERM', close);
process.on('SIGINT', close);
