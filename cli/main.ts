import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { run } from './commands.ts';
import { filesAt } from './git.ts';
import { ask, progress } from './terminal.ts';
import { visit } from './check-url.ts';

process.exitCode = await run(process.argv.slice(2), {
  now: () => performance.now(),
  setDay: process.env.OA_TODAY,
  environment: process.env,
  projectFolder: process.cwd(),
  say: (line) => console.log(line),
  progress,
  ask,
  exists: existsSync,
  write: (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  },
  remove: (path) => rmSync(path),
  filesAt,
  visit,
});
