import {defineConfig, type ReporterDescription} from '@playwright/test';
import common from './playwright.config.js';

/** In each engine: test/compatibility/faults/ drives them all through one small interface of its own. */
const faults = (engine: string) => ({
  name: engine,
  testDir: 'compatibility/faults',
  metadata: {engine},
});

// What takes too long for `npm test`: `npm run reliability` runs it.
export default defineConfig({
  ...common,
  testIgnore: [],
  reporter: [
    ...(common.reporter as ReporterDescription[]),
    ['../tools/evidence/reporter.mjs', {lists: {rows: 'row', limits: 'limit'}}],
  ],
  timeout: 180_000,
  projects: [
    faults('chromium'),
    faults('firefox'),
    faults('webkit'),
    // What the applications are built with is installed first, once for all workers.
    {name: 'packages', testDir: 'compatibility/embedding', testMatch: 'install.setup.ts'},
    {name: 'embedding', testDir: 'compatibility/embedding', dependencies: ['packages']},
    {name: 'load', testDir: 'compatibility/load'},
    {name: 'fuzz', testDir: 'compatibility/fuzz'},
  ],
});
