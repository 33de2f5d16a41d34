// Projects of test/playwright.config.ts that `npm run evidence -- accessibility` runs.
import {ENGINES} from '../summary.mjs';

/** In Chromium, each in its folder under test/accessibility/. */
export const FOLDERS = ['states', 'heard', 'keyboard', 'eyes', 'print', 'lighthouse'];

/** Those that need it built before. */
export const LOOKS_AT_DEMO = ['heard', 'keyboard', 'lighthouse'];

export const PROJECTS = [
  // Every state before the auditors, in each engine.
  ...Object.keys(ENGINES).flatMap((engine) => [`auditors-${engine}`, `keys-${engine}`]),
  ...FOLDERS,
];
