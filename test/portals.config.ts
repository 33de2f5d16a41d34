import {defineConfig} from '@playwright/test';
import {chromiumArgs, findChromium} from '../tools/browsers/chromium.mjs';
import {pinFonts} from '../tools/browsers/fonts.mjs';
import {THEMES} from './portals/support/visitor.js';

pinFonts();

/** Each part finds the portal as the part before it has left it. */
const part = (name: string, after?: string, file = name) => ({
  name,
  testMatch: `${file}.spec.ts`,
  dependencies: after ? [after] : [],
  // Visitors change nothing, so two may come at a time.
  fullyParallel: file === 'visitors',
});

/** Tests on an installed WordPress: tools/portals/portals.mjs starts it and then this. */
export default defineConfig({
  testDir: 'portals',
  workers: 2,
  timeout: 60_000,
  forbidOnly: !!process.env.CI,
  reporter: [['list'], ['../tools/run/tally-reporter.mjs']],
  use: {
    // Elsewhere the hours of a hotline are longer: they name the zone.
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: {
      executablePath: findChromium(),
      // Pictures of people come from another server: a page is not kept waiting for it.
      args: [...chromiumArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    },
  },
  projects: [
    part('upload'),
    ...THEMES.map((theme, index) => part(theme, THEMES[index - 1] ?? 'upload', 'visitors')),
    part('planted', THEMES.at(-1)),
    part('languages', 'planted'),
    part('bad-input', 'languages'),
    part('undo', 'bad-input'),
    part('recipe', 'undo'),
    // These need nothing of WordPress but its PHP.
    {...part('html'), fullyParallel: true},
    {...part('copies'), fullyParallel: true},
    {...part('liferay'), fullyParallel: true},
  ],
});
