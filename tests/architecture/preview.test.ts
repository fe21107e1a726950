import { globSync } from 'node:fs';
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD, PHASE_PRODUCTION_SERVER } from 'next/constants';
import { afterEach, expect, test, vi } from 'vitest';
import config from '../../next.config.ts';

const previewFiles = globSync('app/**/*.preview.tsx').map((path) => path.split('/').at(-1) ?? '');
const isPart = (file: string, extensions: readonly string[] = []) =>
  extensions.some((extension) =>
    ['page', 'default', 'layout', 'route'].some((name) => file === `${name}.${extension}`),
  );

test('what only a preview shows is no part of a build, whatever else is set', () => {
  expect(previewFiles.length).toBeGreaterThan(1);
  for (const file of previewFiles) {
    expect(isPart(file, config(PHASE_DEVELOPMENT_SERVER).pageExtensions)).toBe(true);
    for (const phase of [PHASE_PRODUCTION_BUILD, PHASE_PRODUCTION_SERVER]) {
      expect(isPart(file, config(phase).pageExtensions), `${file}, ${phase}`).toBe(false);
      expect(config(phase).turbopack).toBeUndefined();
    }
  }
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each(['production', 'test', ''])('with NODE_ENV "%s" the site is no preview, and has no drafts', async (mode) => {
  vi.stubEnv('NODE_ENV', mode);
  vi.resetModules();
  const { site } = await import('#lib/config');
  expect(site.isPreview).toBe(false);
});
