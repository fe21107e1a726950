import { LRUCache } from 'lru-cache';
import type { Copy } from './copy.ts';

export type Remembered = {
  copy: Copy;
  from: 'memory' | 'render' | 'last good copy';
  /** Why the last good copy had to do. */
  failure?: Error | undefined;
};

type Kept = { copy: Copy; day: string };
type Settings = { most: number; freshFor: number; today(): string; render(address: string): Promise<Copy> };

/**
 * Keeps what was rendered, by address and London day: at most so many bytes, the least recently used out first, for so
 * many milliseconds. An address is rendered once at a time, however many ask; when a render fails, the last good copy
 * is given again.
 */
export function makeMemory({ most, freshFor, today, render }: Settings) {
  const kept = new LRUCache<string, Kept>({
    maxSize: most,
    // The compressed forms come later; together they are smaller than the original.
    sizeCalculation: ({ copy }) => copy.size * 2 + 1024,
    ttl: freshFor,
    allowStaleOnFetchRejection: true,
    noDeleteOnFetchRejection: true,
    noDeleteOnStaleGet: true,
    fetchMethod: async (address, before) => {
      const copy = await render(address);
      // The same content keeps its compressed bytes.
      return { day: today(), copy: before?.copy.tag === copy.tag ? before.copy : copy };
    },
  });
  return {
    /** The copy for an address. Throws when it cannot be rendered and never could. */
    async recall(address: string): Promise<Remembered> {
      const before = kept.peek(address, { allowStale: true });
      const forceRefresh = before !== undefined && before.day !== today();
      const isFresh = !forceRefresh && kept.getRemainingTTL(address) > 0;
      const status: LRUCache.Status<string, Kept> = {};
      const found = await kept.fetch(address, { status, forceRefresh });
      if (!found) throw status.fetchError ?? new Error(`Nothing was rendered for ${address}.`);
      if (found !== before) return { copy: found.copy, from: 'render' };
      return isFresh
        ? { copy: found.copy, from: 'memory' }
        : { copy: found.copy, from: 'last good copy', failure: status.fetchError };
    },
    get bytes(): number {
      return kept.calculatedSize;
    },
    get addresses(): number {
      return kept.size;
    },
  };
}
