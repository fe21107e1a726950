import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRenderQueue, type Kind, kinds, type QueueItem } from '#http/render-queue';

type Item = QueueItem & { name: string };
const item = (name: string, kind: Kind = 'finder', client = 'a', enqueuedAt = 0): Item => ({
  name,
  kind,
  client,
  enqueuedAt,
});
const makeQueue = (length = 100, age = 1000) => createRenderQueue<Item>({ length, age });
const names = (queue: ReturnType<typeof makeQueue>, count: number) =>
  Array.from({ length: count }, () => queue.take()?.name);

test('pages of the site come before searches, and those before what leads nowhere', () => {
  const queue = makeQueue();
  for (const kind of kinds.toReversed()) queue.add(item(kind, kind));
  expect(names(queue, 5)).toEqual(['page', 'finder', 'missing', 'warm', undefined]);
});

test('clients take turns, however many one of them asks for', () => {
  const queue = makeQueue();
  for (const name of ['a1', 'a2', 'a3']) queue.add(item(name, 'finder', 'a'));
  queue.add(item('b1', 'finder', 'b'));
  expect(names(queue, 4)).toEqual(['a1', 'b1', 'a2', 'a3']);
});

test('what is least urgent still gets its turn', () => {
  const queue = makeQueue();
  queue.add(item('warm', 'warm'));
  for (let index = 0; index < 50; index++) queue.add(item('page', 'page'));
  expect(names(queue, 8)).toContain('warm');
});

test('beyond its length a newcomer is turned away, unless somebody else has more waiting', () => {
  const queue = makeQueue(3);
  for (const name of ['a1', 'a2', 'a3']) expect(queue.add(item(name, 'finder', 'a'))).toBeUndefined();
  expect(queue.add(item('a4', 'finder', 'a'))?.name).toBe('a4');
  expect(queue.add(item('b1', 'finder', 'b'))?.name).toBe('a3');
  expect(queue.add(item('page', 'page', 'c'))?.name, 'a page pushes a search out').toBe('a2');
  expect(queue.add(item('warm', 'warm', ''))).toBeUndefined();
});

test('what waited too long is taken out, but not what nobody waits for', () => {
  const queue = makeQueue(100, 1000);
  queue.add(item('old', 'finder', 'a', 0));
  queue.add(item('new', 'finder', 'a', 900));
  queue.add(item('warm', 'warm', '', 0));
  expect(queue.takeExpired(1001).map(({ name }) => name)).toEqual(['old']);
  expect(queue.count('finder')).toBe(1);
});

test('whatever is put in comes out once or was turned away, and no more waits than may', () => {
  const anItem = fc.record({
    name: fc.string(),
    kind: fc.constantFrom(...kinds),
    client: fc.constantFrom('a', 'b', 'c'),
    enqueuedAt: fc.constant(0),
  });
  fc.assert(
    fc.property(fc.array(anItem, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (items, length) => {
      const queue = makeQueue(length);
      const dropped = items.flatMap((each) => queue.add(each) ?? []);
      const asked = queue.count('page') + queue.count('finder') + queue.count('missing');
      expect(asked).toBeLessThanOrEqual(length);
      const taken: Item[] = [];
      for (let next = queue.take(); next; next = queue.take()) taken.push(next);
      expect(new Set([...dropped, ...taken])).toEqual(new Set(items));
      expect(dropped.length + taken.length).toBe(items.length);
    }),
  );
});
