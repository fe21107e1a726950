import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

const port = process.env.PORT ?? '3000';
const longestStartMs = 60_000;

/** What "npm run up" does once everything is installed. It is said before each step, because some take a while. */
const steps = [
  { says: '1 of 3  Checking the content.', command: 'node cli/main.ts check' },
  { says: '2 of 3  Building the pages. This takes about a minute.', command: 'next build' },
];

for (const { says, command } of steps) {
  console.log(`\n${says}`);
  const { status } = spawnSync(command, {
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) {
    console.error(`\n"${command}" failed, so the site was not started. What went wrong is said above.`);
    process.exit(status ?? 1);
  }
}

console.log('\n3 of 3  Starting the server. Each line of JSON is one request or event.');
const server = spawn('npm', ['start', '--silent'], { stdio: 'inherit' });
// Whoever stops this command means the server, which first finishes what it is doing.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 1));
if (await isAnswering(server)) {
  console.log(`\nThe site is at http://localhost:${port} (press Ctrl+C to stop it).`);
}

/** Waits until the server says that it is ready; false where it ended or took too long, which it says itself. */
async function isAnswering(process: ChildProcess): Promise<boolean> {
  for (let waited = 0; process.exitCode === null && waited < longestStartMs; waited += 200) {
    const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined);
    if (answer?.ok) return true;
    await wait(200);
  }
  return false;
}
