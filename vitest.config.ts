import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Every core works: by default one of two would be idle.
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
  },
});
