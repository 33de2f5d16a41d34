// The engines that the element tests can run in: how each is found, what Debian calls it, and how it is launched.
import {chromeLauncher} from '@web/test-runner-chrome';
import {readdirSync} from 'node:fs';
import {halfOf, shareOf} from '../evidence/share.mjs';
import {executable, onPath} from './apt.mjs';
import {chromiumArgs, findChromium, PACKAGES} from './chromium.mjs';
import {findMiniBrowser} from './webkit-driver.mjs';
import {webkitLauncher} from './webkit-launcher.mjs';

/** The path of a Firefox, or undefined. `FIREFOX_PATH` decides when it is set. */
const findFirefox = () =>
  process.env.FIREFOX_PATH
    ? executable(process.env.FIREFOX_PATH)
    : (onPath('firefox-esr', 'firefox') ??
      executable('/Applications/Firefox.app/Contents/MacOS/firefox') ??
      executable('C:\\Program Files\\Mozilla Firefox\\firefox.exe'));

/** Settings for frames as fast as they can be drawn: the element tests wait for thousands, and each took a sixtieth of a second. */
const FAST_FRAMES = {
  chromium: ['--disable-frame-rate-limit', '--disable-gpu-vsync'],
  firefox: {'layout.frame_rate': 0},
};

const firefox = (name, extraPrefsFirefox) => ({
  name,
  find: findFirefox,
  packages: ['firefox-esr', 'fonts-noto-core'],
  // Driven by puppeteer-core over WebDriver BiDi.
  launcher: () =>
    Object.assign(
      chromeLauncher({
        launchOptions: {
          browser: 'firefox',
          executablePath: findFirefox(),
          extraPrefsFirefox: {...FAST_FRAMES.firefox, ...extraPrefsFirefox},
        },
      }),
      {name},
    ),
});

/** The test files in folders. */
const filesIn = (...folders) =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts'))
      .sort()
      .map((name) => `${folder}/${name}`),
  );

/** The folders with the tests of the elements. */
const ELEMENTS = ['', '/display', '/text-size', '/base', '/versions'].map(
  (folder) => `test/elements${folder}`,
);

/** The tests of the elements for the file that portals load: half of them in a share. */
export const forShippedFile = () => halfOf(filesIn(...ELEMENTS));

/** The same for an engine beside Chromium. A portal's own words reach the sources only, not a copy of them that is built. */
const forEngine = (shift) => halfOf(filesIn(...ELEMENTS, 'test/elements/i18n'), shift);

/** Returns true if an engine has its turn in a share; all engines have it in a whole run. Asked late: the command line decides it. */
const isInTurn = (id) => shareOf(['chromium', 'firefox', 'firefox-without-zoom', 'webkit']).includes(id);

/** Returns the tests that take too long for `npm test`: with each commit in another engine. */
const long = (id, folder = '**') => (isInTurn(id) ? [`test/elements/${folder}/long/*.test.ts`] : []);

/** By the value of `ENGINE`. */
export const ENGINES = {
  chromium: {
    name: 'Chromium',
    find: findChromium,
    packages: PACKAGES,
    // All else runs there with `npm test`.
    get files() {
      return long('chromium');
    },
    launcher: () =>
      chromeLauncher({
        launchOptions: {executablePath: findChromium(), args: [...chromiumArgs, ...FAST_FRAMES.chromium]},
      }),
  },
  firefox: {
    ...firefox('Firefox'),
    get files() {
      return [...forEngine(0), ...long('firefox')];
    },
  },
  // As before version 126. Only what has to do with `zoom`, and with what is written in its place, can differ there.
  'firefox-without-zoom': {
    ...firefox('Firefox without zoom', {'layout.css.zoom.enabled': false}),
    get files() {
      return [
        ...halfOf([
          ...filesIn('test/elements/text-size', 'test/elements/display'),
          'test/elements/display-settings.test.ts',
          'test/elements/font-size.test.ts',
        ]),
        ...long('firefox-without-zoom', 'text-size'),
      ];
    },
  },
  webkit: {
    name: 'WebKitGTK',
    find: findMiniBrowser,
    packages: ['webkit2gtk-driver', 'xvfb', 'fonts-noto-core'],
    get files() {
      return [...forEngine(1), ...long('webkit')];
    },
    launcher: webkitLauncher,
  },
};
