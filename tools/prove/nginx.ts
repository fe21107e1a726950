import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ask } from './clients.ts';

/** Whether nginx is there to be tried. */
export const hasNginx = (): boolean => spawnSync('nginx', ['-v']).status === 0;

type Setup = {
  port: number;
  copies: readonly number[];
  /** The folder of the static mirror, as npm run export writes it. */
  mirror: string;
  /** Whether one visitor may ask as often as they like: all the load of a trial comes from one address. */
  isUnlimited?: boolean;
};

/** A folder with the files of deploy/nginx, changed only in ports, places and certificate, and a main file around them. */
function writeNginxFiles({ port, copies, mirror, isUnlimited = false }: Setup): {
  folder: string;
  main: string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  for (const place of ['etc', 'tmp']) mkdirSync(join(folder, place));
  // Started by root, nginx works as somebody else.
  chmodSync(folder, 0o755);
  // Where nginx looks for its files becomes a place in the folder of the trial.
  const moved = (text: string) =>
    text.replaceAll(/\/etc\/nginx\/|\/tmp\/|\/var\/lib\/mirror/g, (place) => {
      if (place === '/var/lib/mirror') return mirror;
      return `${folder}/${place === '/tmp/' ? 'tmp' : 'etc'}/`;
    });
  for (const name of ['common.conf', 'site.conf']) {
    const text = readFileSync(`deploy/nginx/${name}`, 'utf8').replace('/dev/stdout', '/tmp/access.log');
    const free = isUnlimited ? text.replaceAll(/^ *limit_(req|conn) .*$/gm, '') : text;
    writeFileSync(join(folder, 'etc', name), moved(free));
  }
  copyFileSync('/etc/nginx/mime.types', join(folder, 'etc/mime.types'));
  const servers = copies.map((copy) => `server 127.0.0.1:${copy} max_fails=2 fail_timeout=2s;\n`);
  writeFileSync(join(folder, 'etc/copies.conf'), servers.join(''));
  const main = join(folder, 'nginx.conf');
  writeFileSync(
    main,
    `worker_processes 1;\npid ${folder}/nginx.pid;\nerror_log ${folder}/error.log warn;\ndaemon off;\nevents { worker_connections 4096; }\n` +
      `http {\n  include ${folder}/etc/mime.types;\n  include ${folder}/etc/common.conf;\n  server {\n    listen 127.0.0.1:${port};\n    include ${folder}/etc/site.conf;\n  }\n}\n`,
  );
  return { folder, main };
}

/** Starts nginx with the files of deploy/nginx in front of copies of the site. */
export async function startNginx(setup: Setup): Promise<{ folder: string; close(): Promise<void> }> {
  const { folder, main } = writeNginxFiles(setup);
  const nginx: ChildProcess = spawn('nginx', ['-c', main], { stdio: 'inherit' });
  for (let attempt = 0; (await ask(setup.port, '/ready')).status === 0; attempt++) {
    if (attempt > 50) throw new Error(`nginx did not start. Look at ${folder}/error.log.`);
    await wait(100);
  }
  const ended = new Promise((resolve) => nginx.once('exit', resolve));
  return {
    folder,
    async close() {
      nginx.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
