// Tries what the server promises, on this machine alone, and prints each figure beside its bound.
import { existsSync } from 'node:fs';
import { tryCopies } from './prove/copies.ts';
import { tryDays } from './prove/days.ts';
import { tryHostile } from './prove/hostile.ts';
import { hasNginx } from './prove/nginx.ts';
import { tryOneServer } from './prove/one-server.ts';
import { conclude, report } from './prove/report.ts';

const isLong = process.argv.includes('--long');
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const mirror = `${process.cwd()}/export/mirror`;
const firstPort = Number(process.env.PORT ?? 4160);

const trials: Record<string, () => Promise<void>> = {
  server: () => tryOneServer(firstPort, isLong),
  hostile: () => tryHostile(firstPort + 1, isLong ? 200_000 : 100_000),
  days: () => tryDays(firstPort + 10),
  copies: async () => {
    const isThere = hasNginx() && existsSync(mirror);
    report({
      what: 'nginx is installed, and npm run export has been run',
      figure: isThere ? 1 : 0,
      unit: '',
      bound: 1,
      is: 'at least',
    });
    if (isThere) await tryCopies(firstPort + 20, mirror);
  },
};

const began = performance.now();
for (const [name, trial] of Object.entries(trials)) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n── ${name}`);
  await trial();
}
console.log(`\n${((performance.now() - began) / 60_000).toFixed(1)} minutes.`);
process.exitCode = conclude();
