import { LRUCache } from 'lru-cache';
import type { CachedResponse } from './cached-response.ts';
import type { Kind } from './render-queue.ts';

type Entry = { response: CachedResponse; day: string };

/** Somebody who waits for a page and may go away. */
export type Waiter = { client: string; kind: Kind; signal?: AbortSignal | undefined };

/** A render that waits for its turn or is under way. */
export type RenderJob = {
  response: Promise<CachedResponse>;
  /** Takes it out of the queue; says no when it is too late for that. */
  cancel(): boolean;
  /** Makes it more urgent, when somebody who asks for it is. */
  promote(kind: Kind): void;
};

type Settings = {
  /** The addresses that are kept for good: those of the site itself. */
  isKept(address: string): boolean;
  /** Bytes that all other addresses may take together. */
  maxBytes: number;
  today(): string;
  /** The first day from which no status changes any more: a copy from then on stays true. */
  settledFrom?: string | undefined;
  startRender(address: string, details: { client: string; kind: Kind; isKept: boolean; day: string }): RenderJob;
};

const mostMissing = 200;

/**
 * Keeps what was rendered until it stops being true. The addresses of the site have a cache of their own, which nothing
 * pushes out; lists and searches share another cache, bounded by bytes; pages for addresses that lead nowhere a small third.
 * An address is rendered once at a time, however many ask, and not at all once nobody waits for it.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: its inner functions share one state
export function createPageCache({ isKept, maxBytes, today, settledFrom, startRender }: Settings) {
  const kept = new Map<string, Entry>();
  const others = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    // The compressed forms come beside the original; together they are smaller than it.
    sizeCalculation: ({ response }, address) => response.size * 2 + address.length * 2 + 1024,
  });
  const missing = new LRUCache<string, Entry>({ max: mostMissing });
  const underWay = new Map<string, { job: RenderJob; waiters: number; day: string }>();

  /** A page without a day in it is true as long as the process runs; one with a day as long as no status changes. */
  const isTrue = ({ response, day }: Entry): boolean =>
    response.caching !== 'daily' ||
    day === today() ||
    (settledFrom !== undefined && settledFrom <= day && day < today());

  const shelfOf = (address: string, { status }: CachedResponse) => {
    if (status === 404) return missing;
    return isKept(address) ? kept : others;
  };
  const find = (address: string): Entry | undefined => kept.get(address) ?? others.get(address) ?? missing.get(address);

  function start(address: string, { client, kind }: Waiter) {
    // The day is taken before the render, so that a page begun before midnight is never taken for the next day's.
    const day = today();
    const job = startRender(address, { client, kind, isKept: isKept(address), day });
    const running = { job, waiters: 0, day };
    underWay.set(address, running);
    job.response
      .then((response) => {
        // The same content keeps its compressed bytes.
        const before = find(address)?.response;
        const same = before?.ready('identity')?.etag === response.ready('identity')?.etag ? before : response;
        shelfOf(address, response).set(address, { response: same ?? response, day });
      })
      .catch(() => {})
      .finally(() => {
        if (underWay.get(address) === running) underWay.delete(address);
      });
    return running;
  }

  async function join(address: string, waiter: Waiter): Promise<CachedResponse> {
    let running = underWay.get(address);
    if (!running || running.day !== today()) running = start(address, waiter);
    else running.job.promote(waiter.kind);
    const mine = running;
    mine.waiters++;
    const leave = () => {
      mine.waiters--;
      if (mine.waiters === 0 && mine.job.cancel() && underWay.get(address) === mine) underWay.delete(address);
    };
    waiter.signal?.addEventListener('abort', leave, { once: true });
    try {
      return await mine.job.response;
    } finally {
      waiter.signal?.removeEventListener('abort', leave);
    }
  }

  return {
    /** What is kept for an address, if it is still true. */
    get(address: string): CachedResponse | undefined {
      const entry = find(address);
      return entry && isTrue(entry) ? entry.response : undefined;
    },
    /** Renders an address that is not kept. Throws when it cannot be rendered, or when nobody waits any more. */
    fetch: join,
    /** Renders an address anew in the background, where its copy is not of today. */
    async renew(address: string): Promise<void> {
      const entry = find(address);
      if (entry && (entry.response.caching !== 'daily' || entry.day === today())) return;
      await join(address, { client: '', kind: 'warm' });
    },
    /** Forgets what is no longer true. */
    sweep(): void {
      for (const shelf of [kept, others, missing]) {
        for (const [address, entry] of [...shelf.entries()]) if (!isTrue(entry)) shelf.delete(address);
      }
    },
    count: () => ({ kept: kept.size, others: others.size, missing: missing.size, underWay: underWay.size }),
    bytes: () => others.calculatedSize,
  };
}

export type PageCache = ReturnType<typeof createPageCache>;
