import {defineConfig} from '@playwright/test';
import {chromiumArgs, findChromium} from './scripts/chromium.mjs';

// Whole pages, and the checks themselves. The elements one by one are tested by web-test-runner.config.js.
export default defineConfig({
  testDir: 'test',
  globalSetup: './test/support/build-demo.ts',
  testMatch: '**/*.spec.ts',
  // Those take long: playwright.reliability.config.ts.
  testIgnore: ['fuzz/**', 'test/faults/**', 'test/embedding/**', 'test/load/**', 'test/accessibility/**'],
  // The same on every system.
  snapshotPathTemplate: '{testDir}/{testFileDir}/{testFileName}-snapshots/{arg}{ext}',
  workers: 2,
  retries: 0,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['./scripts/tally-reporter.mjs']],
  // The browser of the system: nothing is downloaded.
  use: {launchOptions: {executablePath: findChromium(), args: chromiumArgs}},
});
