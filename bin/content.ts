import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { run } from '#lib/editor/commands';
import { filesAt } from './git.ts';

process.exitCode = run(process.argv.slice(2), {
  now: () => performance.now(),
  say: (line) => console.log(line),
  exists: existsSync,
  write: (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  },
  filesAt,
});
