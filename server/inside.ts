import { once } from 'node:events';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import next from 'next';

export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };
/** The framework, which only the front door can reach. */
export type Inside = { ask(address: string): Promise<Answer>; close(): Promise<void> };

const patienceMs = 15_000;

/**
 * Starts Next as its custom-server guide says, on a port of its own that only this machine sees. It gets requests that
 * the front door writes: a GET, an address, nothing of what a visitor sent. No header of theirs can reach it.
 */
export async function startInside(): Promise<Inside> {
  const app = next({ dev: false });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => void handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const ask = (address: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const headers = { accept: 'text/html', 'user-agent': 'front door' };
      const question = get({ host: '127.0.0.1', port, path: address, headers, timeout: patienceMs }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: Buffer.concat(parts) });
        });
        answer.on('error', reject);
      });
      question.on('timeout', () =>
        question.destroy(new Error(`${address} took longer than ${patienceMs} ms to render.`)),
      );
      question.on('error', reject);
    });

  const close = async () => {
    server.close();
    server.closeAllConnections();
    await app.close();
  };
  return { ask, close };
}
