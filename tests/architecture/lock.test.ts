import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Package = {
  version?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};
type Lock = { packages: Record<string, Package> };

/** The packages that a lock names as needed, wherever they are needed, but does not hold. npm ci refuses such a lock. */
function missingIn({ packages }: Lock): string[] {
  const missing = new Set<string>();
  for (const [path, { dependencies, optionalDependencies }] of Object.entries(packages)) {
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      if (!isHeld(packages, path, name)) missing.add(name);
    }
  }
  return [...missing].sort();
}

/** Looks where Node would: beside the package that asks, then in every folder above it. */
function isHeld(packages: Lock['packages'], from: string, name: string): boolean {
  const folders =
    from === ''
      ? []
      : from.split('/node_modules/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/node_modules/'));
  return ['', ...folders].some((folder) => packages[`${folder && `${folder}/`}node_modules/${name}`]);
}

const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

test('the lock holds every package for every platform', () => expect(missingIn(lock)).toEqual([]));

test.each(['@biomejs/cli-darwin-arm64', '@next/swc-win32-x64-msvc', 'react'])(
  'a lock without %s is found out',
  (name) => {
    const { [`node_modules/${name}`]: taken, ...packages } = lock.packages;
    expect(taken, `${name} is in the lock`).toBeDefined();
    expect(missingIn({ packages })).toContain(name);
  },
);

test('the lock and package.json ask for the same', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(lock.packages['']).toMatchObject({ dependencies, devDependencies, optionalDependencies });
});
