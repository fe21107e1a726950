import { LRUCache } from 'lru-cache';
import type { Copy } from './copy.ts';

export type Remembered = { copy: Copy; from: 'memory' | 'render' | 'last good copy' };

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
      const status: LRUCache.Status<string, Kept> = {};
      const forceRefresh = (kept.peek(address, { allowStale: true })?.day ?? today()) !== today();
      const found = await kept.fetch(address, { status, forceRefresh });
      if (!found) throw new Error(`Nothing was rendered for ${address}.`);
      const from = status.fetchRejected ? 'last good copy' : status.fetch === 'hit' ? 'memory' : 'render';
      return { copy: found.copy, from };
    },
    get bytes(): number {
      return kept.calculatedSize;
    },
    get addresses(): number {
      return kept.size;
    },
  };
}
