/**
 * What waits for a worker, the most urgent first: pages of the sitemap, lists and searches, pages for addresses that
 * lead nowhere, and what nobody asked for yet.
 */
export const kinds = ['page', 'finder', 'missing', 'warm'] as const;
export type Kind = (typeof kinds)[number];

/** A place in the queue. */
export type QueueItem = { kind: Kind; client: string; enqueuedAt: number };

type Settings = {
  /** How many may wait, without those that nobody asked for. */
  length: number;
  /** How long one may wait, in milliseconds. */
  age: number;
};

/** Every so many turns it is the turn of the least urgent, so that none waits for ever. */
const turnsForUrgent = 7;

/** Makes a queue with a length and an age, fair between kinds of work and between those who ask for it. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: its inner functions share one state
export function createRenderQueue<Item extends QueueItem>({ length, age }: Settings) {
  const waiting = new Map<Kind, Map<string, Item[]>>(kinds.map((kind) => [kind, new Map()]));
  let turns = 0;

  const clientsOf = (kind: Kind): Map<string, Item[]> => waiting.get(kind) as Map<string, Item[]>;
  const countOf = (kind: Kind): number =>
    clientsOf(kind)
      .values()
      .reduce((sum, items) => sum + items.length, 0);
  const asked = (): number => countOf('page') + countOf('finder') + countOf('missing');

  function remove(item: Item): boolean {
    const clients = clientsOf(item.kind);
    const items = clients.get(item.client) ?? [];
    const index = items.indexOf(item);
    if (index === -1) return false;
    items.splice(index, 1);
    if (items.length === 0) clients.delete(item.client);
    return true;
  }

  /** The last of the client that has most waiting, when it has more than the newcomer would have. */
  function greediest(newcomer: Item): Item | undefined {
    const own = clientsOf(newcomer.kind).get(newcomer.client)?.length ?? 0;
    const others = kinds.slice(kinds.indexOf(newcomer.kind), -1).toReversed();
    for (const kind of others) {
      const most = [...clientsOf(kind).values()].toSorted((one, other) => other.length - one.length)[0];
      if (most && (kind !== newcomer.kind || most.length > own + 1)) return most.at(-1);
    }
    return undefined;
  }

  return {
    /** Puts an item in, and gives back the one that had to go for it: itself, or one of somebody who has many. */
    add(item: Item): Item | undefined {
      const clients = clientsOf(item.kind);
      let dropped: Item | undefined;
      if (item.kind !== 'warm' && asked() >= length) {
        dropped = greediest(item);
        if (!dropped) return item;
        remove(dropped);
      }
      const items = clients.get(item.client);
      if (items) items.push(item);
      else clients.set(item.client, [item]);
      return dropped;
    },
    remove,
    /** The next item: clients of a kind take turns. */
    take(): Item | undefined {
      turns++;
      const order = turns % (turnsForUrgent + 1) === 0 ? kinds.toReversed() : kinds;
      const kind = order.find((each) => clientsOf(each).size > 0);
      if (!kind) return undefined;
      const clients = clientsOf(kind);
      const [client, items] = clients.entries().next().value as [string, Item[]];
      const item = items.shift();
      clients.delete(client);
      if (items.length > 0) clients.set(client, items);
      return item;
    },
    /** Takes out all that have waited too long. */
    takeExpired(now: number): Item[] {
      const expired = kinds
        .filter((kind) => kind !== 'warm')
        .flatMap((kind) => [...clientsOf(kind).values()].flat())
        .filter(({ enqueuedAt }) => now - enqueuedAt > age);
      for (const item of expired) remove(item);
      return expired;
    },
    /** How many wait of a kind. */
    count: countOf,
  };
}
