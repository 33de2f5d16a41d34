import {defineConfig} from '@playwright/test';
import common from './playwright.config.js';

/** In each engine: test/faults/ drives them all through one small interface of its own. */
const faults = (engine: string) => ({
  name: engine,
  testDir: 'test/faults',
  metadata: {engine},
});

// What takes too long for `npm test`: `npm run reliability` runs it.
export default defineConfig({
  ...common,
  testIgnore: [],
  reporter: [
    ...common.reporter,
    ['./scripts/evidence/reporter.mjs', {lists: {rows: 'row', limits: 'limit'}}],
  ],
  timeout: 180_000,
  projects: [
    faults('chromium'),
    faults('firefox'),
    faults('webkit'),
    // What the applications are built with is installed first, once for all workers.
    {name: 'packages', testDir: 'test/embedding', testMatch: 'install.setup.ts'},
    {name: 'embedding', testDir: 'test/embedding', dependencies: ['packages']},
    {name: 'load', testDir: 'test/load'},
    {name: 'fuzz', testDir: 'test/fuzz'},
  ],
});
