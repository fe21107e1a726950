import { setTimeout as wait } from 'node:timers/promises';
import type { DayClock } from '#lib/clock';
import type { Log } from './log.ts';
import type { PageCache } from './page-cache.ts';

type Settings = {
  cache: PageCache;
  addresses: readonly string[];
  clock: DayClock;
  log: Log;
  isReady(): boolean;
  /** How many are made at a time. */
  atOnce: number;
};

/** How often the day is looked at; a clock may be set, or a machine wake up. */
const lookMs = 1000;

/** Makes every page of the site once, in the background, one after the other. */
export async function warmUp({ cache, addresses, log, isReady, atOnce }: Settings): Promise<void> {
  const left = addresses.values();
  const work = async () => {
    for (const address of left) {
      if (!isReady()) return;
      await cache.renew(address).catch((error) => log.failure(address, error));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Makes the pages anew on each new day, as long as the server is there. What is no longer true is forgotten first. */
export async function renewDaily(settings: Settings): Promise<void> {
  const { cache, clock, log, isReady } = settings;
  let day = clock.today();
  while (isReady()) {
    await wait(lookMs, undefined, { ref: false });
    if (clock.today() === day) continue;
    day = clock.today();
    cache.sweep();
    log.event('a new day', { day });
    await warmUp(settings);
  }
}
