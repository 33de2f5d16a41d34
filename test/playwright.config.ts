import {defineConfig} from '@playwright/test';
import {chromiumArgs, findChromium} from '../tools/browsers/chromium.mjs';

// Whole pages, and the checks themselves. The elements one by one are tested by web-test-runner.config.js.
export default defineConfig({
  testDir: '.',
  globalSetup: './support/build-demo.ts',
  testMatch: '**/*.spec.ts',
  // Some take long, and some need no page: playwright.reliability.config.ts, tools/run/unit.mjs.
  testIgnore: ['**/compatibility/**', '**/accessibility/**', '**/unit/**'],
  // The same on every system.
  snapshotPathTemplate: '{testDir}/{testFileDir}/{testFileName}-snapshots/{arg}{ext}',
  workers: 2,
  // Thousands of tests in several engines on a busy machine: CI gives one that failed a second try, so that chance holds up
  // no change. It is named there (tools/run/tally-reporter.mjs) and is evidence for nothing. At a desk nothing is tried twice.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['../tools/run/tally-reporter.mjs']],
  // The browser of the system: nothing is downloaded.
  use: {launchOptions: {executablePath: findChromium(), args: chromiumArgs}},
});
