import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Locked = { license?: string; hasInstallScript?: boolean; dev?: boolean; devOptional?: boolean; link?: boolean };
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

test('no package runs a program of its own when it is installed', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
});

/** Licences under which what runs the site may be given on with it. The picture library is there, but is not used. */
const free =
  /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC-BY-4\.0|OFL-1\.1|MPL-2\.0|Python-2\.0|MIT OR Apache-2\.0)\)?$/;
const unused = /^node_modules\/@img\//;

test('everything that runs the site has a licence that lets it be given on', () => {
  const running = locked.filter(
    ([path, { dev, devOptional, link }]) => !dev && !devOptional && !link && !unused.test(path),
  );
  expect(running.length).toBeGreaterThan(40);
  expect(
    running.filter(([, { license }]) => !free.test(license ?? '')).map(([path, { license }]) => `${path}: ${license}`),
  ).toEqual([]);
});
