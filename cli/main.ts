import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkUrl } from './check-url.ts';
import { runCommand } from './commands.ts';
import { readFilesAtRevision } from './git.ts';
import { askQuestion, showProgress } from './terminal.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  now: () => performance.now(),
  today: process.env.OA_TODAY,
  environment: process.env,
  projectFolder: process.cwd(),
  print: (line) => console.log(line),
  progress: showProgress,
  ask: askQuestion,
  exists: existsSync,
  write: (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  },
  remove: (path) => rmSync(path),
  readFilesAtRevision,
  checkUrl,
});
