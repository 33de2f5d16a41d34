import {defineConfig, type ReporterDescription} from '@playwright/test';
import {ENGINES, FOLDERS, LOOKS_AT_DEMO} from '../tools/evidence/accessibility/projects.mjs';
import common from './playwright.config.js';

/** In each engine: test/accessibility/auditors/ drives them all through one small interface. */
const auditors = (engine: string) => ({
  name: `auditors-${engine}`,
  testDir: 'accessibility/auditors',
  // What another engine’s driver cannot show.
  testIgnore: engine === 'chromium' ? 'page-looks.spec.ts' : 'every-look.spec.ts',
  fullyParallel: true,
  metadata: {engine},
});

/** The keys in each engine, driven as test/compatibility/faults/ does. */
const keys = (engine: string) => ({
  name: `keys-${engine}`,
  testDir: 'accessibility/keys',
  metadata: {engine},
});

/** What is tested in Chromium alone, by the folder that it is in. */
const folder = (name: string) => ({
  name,
  testDir: `accessibility/${name}`,
  // A few files hold most of the work.
  fullyParallel: true,
  dependencies: LOOKS_AT_DEMO.includes(name) ? ['demo'] : [],
});

/** Built once, before those that look at it. */
const demo = {name: 'demo', testDir: 'accessibility/demo', testMatch: 'demo.setup.ts'};

// Evidence for docs/accessibility.md: `npm run accessibility` runs it.
export default defineConfig({
  ...common,
  testIgnore: [],
  // Only some look at the demo.
  globalSetup: undefined,
  reporter: [
    ...(common.reporter as ReporterDescription[]),
    [
      '../tools/evidence/reporter.mjs',
      {lists: {criteria: 'criterion', partly: 'partly', audited: 'audited', answered: 'answered'}},
    ],
  ],
  timeout: 180_000,
  projects: [
    ...Object.keys(ENGINES).map(auditors),
    ...Object.keys(ENGINES).map(keys),
    demo,
    ...FOLDERS.map(folder),
  ],
});
