import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** The answer to one request: its status (0 where there was none) and how long it took. */
export type Answer = { status: number; ms: number; body: string; headers: Record<string, unknown> };

const patienceMs = 20_000;

/** Asks for an address of this machine, and never throws: what gets no answer has the status 0. */
export function ask(port: number, path: string, agent?: Agent, keepBody = false): Promise<Answer> {
  const began = performance.now();
  const options = { host: '127.0.0.1', port, path, timeout: patienceMs, ...(agent && { agent }) };
  return new Promise((resolve) => {
    const end = (status: number, body = '', headers = {}) =>
      resolve({ status, ms: performance.now() - began, body, headers });
    const asking = get({ ...options, headers: { 'accept-encoding': keepBody ? 'identity' : 'br' } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => keepBody && parts.push(part));
      answer.on('end', () => end(answer.statusCode ?? 0, String(Buffer.concat(parts)), answer.headers));
      answer.on('error', () => end(0));
    });
    asking.on('timeout', () => asking.destroy());
    asking.on('error', () => end(0));
  });
}

export type Figures = { count: number; failed: number; p50: number; p99: number; statuses: Record<string, number> };

/** What a number of answers comes to. Only 200, 304 and 404 count as answered where no others are named. */
export function figuresOf(answers: readonly Answer[], good: readonly number[] = [200, 304, 404]): Figures {
  const times = answers.map(({ ms }) => ms).toSorted((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  const statuses: Record<string, number> = {};
  for (const { status } of answers) statuses[status] = (statuses[status] ?? 0) + 1;
  const failed = answers.filter(({ status }) => !good.includes(status)).length;
  return { count: answers.length, failed, p50: at(0.5), p99: at(0.99), statuses };
}

/** Asks for pages of the site at a steady pace, whatever else goes on, until it is stopped. */
export function probe(port: number, paths: readonly string[], perSecond = 100) {
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const answers: Promise<Answer>[] = [];
  let turn = 0;
  const timer = setInterval(() => {
    answers.push(ask(port, paths[turn++ % paths.length] ?? '/', agent));
  }, 1000 / perSecond);
  return async (): Promise<Figures> => {
    clearInterval(timer);
    const figures = figuresOf(await Promise.all(answers), [200]);
    agent.destroy();
    return figures;
  };
}

/** So many clients, each asking for the next address as soon as it has an answer, for so many milliseconds. */
export async function crowd(port: number, clients: number, ms: number, next: () => string): Promise<Answer[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const until = performance.now() + ms;
  const answers: Answer[] = [];
  const client = async () => {
    while (performance.now() < until) answers.push(await ask(port, next(), agent));
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return answers;
}

/** Sends a request and hangs up before there can be an answer. */
export async function hangUp(port: number, path: string): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await new Promise((resolve) => socket.once('connect', resolve).once('close', resolve));
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  await wait(5);
  socket.destroy();
}

/** Opens a connection that sends a little of its header now and then, and says after how long it was ended. */
export function drip(port: number): Promise<number> {
  const began = performance.now();
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.on('connect', () => socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n'));
  const dripping = setInterval(() => socket.writable && socket.write('X: y\r\n'), 2000);
  return new Promise((resolve) => {
    socket.resume().on('close', () => {
      clearInterval(dripping);
      resolve((performance.now() - began) / 1000);
    });
  });
}

const words = 'reading maths phonics governors speech attendance careers money primary leaders training parents'.split(
  ' ',
);

/** Searches that nobody asked for before: two words and a number. */
export function makeSearches(seed: string): () => string {
  let count = 0;
  return () => {
    count++;
    const word = words[count % words.length];
    const other = words[Math.floor(count / words.length) % words.length];
    return `/search?q=${word}+${other}+${seed}${count}`;
  };
}

/** The pages that the site's own sitemap names. */
export async function sitemapOf(port: number): Promise<string[]> {
  const { body } = await ask(port, '/sitemap.xml', undefined, true);
  return [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}
