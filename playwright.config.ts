import { defineConfig } from '@playwright/test';
import { findChromium } from './tools/chromium.ts';

const port = Number(process.env.PORT ?? 3210);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [['list']],
  timeout: 120_000,
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(findChromium() && { executablePath: findChromium() }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'scripts on', use: { javaScriptEnabled: true } },
    { name: 'scripts off', use: { javaScriptEnabled: false }, testMatch: '**/{tasks,finder,journeys}.spec.ts' },
  ],
  webServer: {
    command: 'node http/main.ts',
    url: `http://localhost:${port}/ready`,
    env: { PORT: String(port), OA_TODAY: '2026-11-21', REPORT_EMAIL: 'reports@example.org', QUEUE_SECONDS: '60' },
    timeout: 180_000,
    stdout: 'ignore',
  },
});
