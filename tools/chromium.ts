import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium on this machine: the one that CHROMIUM names, an installed one, or the one of Playwright. */
export function findChromium(): string | undefined {
  const onPath = names.flatMap((name) => {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    return found.status === 0 ? found.stdout.trim() : [];
  });
  const wanted = [process.env.CHROMIUM, ...onPath, chromium.executablePath()];
  return wanted.find((path) => path !== undefined && existsSync(path));
}

/** Makes sure that there is a Chromium: by the system's packages where we may, else by Playwright's own download. */
export function installChromium(): string {
  const found = findChromium();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('which', ['apt-get']).status === 0;
  try {
    if (isRoot && hasApt) {
      const quietly = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
      execFileSync('apt-get', ['update', '-qq'], quietly);
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quietly);
    } else {
      execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
    }
  } catch {
    // What went wrong was printed by the program itself; what is missing is said below.
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'There is no Chromium for the browser tests, and it could not be installed. Install the package "chromium" of your system, or set CHROMIUM to the path of a Chrome or Chromium.',
  );
}
