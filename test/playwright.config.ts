import {readdirSync} from 'node:fs';
import {defineConfig} from '@playwright/test';
import {chromiumArgs, findChromium} from '../tools/browsers/chromium.mjs';
import {pinFonts} from '../tools/browsers/fonts.mjs';
import {FOLDERS, LOOKS_AT_DEMO} from '../tools/evidence/accessibility/projects.mjs';
import {shareOf} from '../tools/evidence/share.mjs';
import {ENGINES} from '../tools/evidence/summary.mjs';

pinFonts();

/** Tests of many engines and pages; each may wait for a browser that starts. */
const LONG = 180_000;

const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => file.endsWith('.spec.ts'))
    .sort();

/** Whole pages: `npm test`. Tests that need no page are run by tools/run/unit.mjs, elements one by one are tested by web-test-runner.config.js. */
const pages = {
  name: 'pages',
  // Those of test/portals/ are run on an installed WordPress, by tools/portals/portals.mjs.
  testIgnore: [
    '**/compatibility/**',
    '**/accessibility/**',
    '**/no-harm/**',
    '**/portals/**',
    '**/unit/**',
    '**/long/**',
  ],
  dependencies: ['demo'],
};

/** Those that take long: a part of the evidence. */
const longPages = {name: 'long-pages', testDir: 'pages/long', timeout: LONG, dependencies: ['demo']};

/** Tests with hostile pages, in one engine: they drive all three engines through one small interface of their own. */
const faults = (engine: string, index: number) => ({
  name: `faults-${engine}`,
  testDir: 'compatibility/faults',
  // With each commit another engine is asked.
  testMatch: shareOf(filesIn('compatibility/faults'), index),
  metadata: {engine},
  timeout: LONG,
  dependencies: ['demo'],
});

/** Things that stand in and around articles, in one engine: the page stays what it was. */
const noHarm = (engine: string) => ({
  name: `no-harm-${engine}`,
  testDir: 'no-harm',
  // Playwright's own Chromium opens those pages, whatever the engine.
  testIgnore: engine === 'chromium' ? [] : 'arrival.spec.ts',
  timeout: LONG,
  // One file holds most of the work.
  fullyParallel: true,
  metadata: {engine},
});

/** Every way in, from the packed tarball. */
const embedding = {
  name: 'embedding',
  testDir: 'compatibility/embedding',
  // Each application is built by its own tools; the guides and the manifest cost little and are asked each time.
  testMatch: [
    ...shareOf(filesIn('compatibility/embedding')),
    'guide.spec.ts',
    'manifest.spec.ts',
    'ssr.spec.ts',
  ],
  timeout: LONG,
  dependencies: ['packages'],
};

/** Much of everything, and anything. */
const load = (name: string) => ({
  name,
  testDir: `compatibility/${name}`,
  timeout: LONG,
  dependencies: ['demo'],
});

/** Every state before the auditors, in one engine. */
const auditors = (engine: string) => ({
  name: `auditors-${engine}`,
  testDir: 'accessibility/auditors',
  // Each file is for the engines whose drivers can show what it asks for.
  testIgnore: engine === 'chromium' ? 'page-looks.spec.ts' : 'every-look.spec.ts',
  timeout: LONG,
  fullyParallel: true,
  metadata: {engine},
});

/** Every function with the keys alone, in one engine. */
const keys = (engine: string) => ({
  name: `keys-${engine}`,
  testDir: 'accessibility/keys',
  timeout: LONG,
  metadata: {engine},
});

/** Evidence for accessibility that Chromium alone can give, by the folder that it is in. */
const accessibility = (name: string) => ({
  name,
  testDir: `accessibility/${name}`,
  timeout: LONG,
  // A few files hold most of the work.
  fullyParallel: true,
  dependencies: LOOKS_AT_DEMO.includes(name) ? ['demo'] : [],
});

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  // The same on every system.
  snapshotPathTemplate: '{testDir}/{testFileDir}/{testFileName}-snapshots/{arg}{ext}',
  workers: 2,
  // Thousands of tests in several engines on a busy machine: CI gives one that failed a second try, so that chance holds up
  // no change. It is named there (tools/run/tally-reporter.mjs) and is evidence for nothing. At a desk nothing is tried twice.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['../tools/run/tally-reporter.mjs'], ['../tools/evidence/reporter.mjs']],
  // The browser of the system: nothing is downloaded.
  use: {launchOptions: {executablePath: findChromium(), args: chromiumArgs}},
  projects: [
    // Built once, before those that look at it.
    {name: 'demo', testDir: 'accessibility/demo', testMatch: 'demo.setup.ts', timeout: LONG},
    pages,
    longPages,
    // The packages with which the applications are built are installed before them, once for all workers. It takes
    // minutes where nothing is here yet: after the demo, so that it goes on beside the tests that need the demo only.
    {
      name: 'packages',
      testDir: 'compatibility/embedding',
      testMatch: 'install.setup.ts',
      timeout: LONG,
      dependencies: ['demo'],
    },
    ...Object.keys(ENGINES).map(faults),
    ...Object.keys(ENGINES).map(noHarm),
    embedding,
    load('load'),
    load('fuzz'),
    ...Object.keys(ENGINES).map(auditors),
    ...Object.keys(ENGINES).map(keys),
    ...FOLDERS.map(accessibility),
  ],
});
