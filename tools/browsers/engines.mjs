// The engines that the element tests can run in: how each is found, what Debian calls it, and how it is launched.
import {chromeLauncher} from '@web/test-runner-chrome';
import {shareOf} from '../evidence/share.mjs';
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

const firefox = (name, extraPrefsFirefox) => ({
  name,
  find: findFirefox,
  packages: ['firefox-esr', 'fonts-noto-core'],
  // Driven by puppeteer-core over WebDriver BiDi.
  launcher: () =>
    Object.assign(
      chromeLauncher({launchOptions: {browser: 'firefox', executablePath: findFirefox(), extraPrefsFirefox}}),
      {name},
    ),
});

/** The tests of the elements. */
export const ELEMENTS = [
  'test/elements/*.test.ts',
  'test/elements/display/*.test.ts',
  'test/elements/text-size/*.test.ts',
  'test/elements/base/*.test.ts',
  'test/elements/versions/*.test.ts',
];

/** A portal's own words reach the sources only, not a copy of them that is built. */
const WORDS = 'test/elements/i18n/*.test.ts';

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
    launcher: () => chromeLauncher({launchOptions: {executablePath: findChromium(), args: chromiumArgs}}),
  },
  firefox: {
    ...firefox('Firefox'),
    get files() {
      return [...ELEMENTS, WORDS, ...long('firefox')];
    },
  },
  // As before version 126. Only what has to do with `zoom`, and with what is written in its place, can differ there.
  'firefox-without-zoom': {
    ...firefox('Firefox without zoom', {'layout.css.zoom.enabled': false}),
    get files() {
      return [
        'test/elements/text-size/*.test.ts',
        'test/elements/display/*.test.ts',
        ...long('firefox-without-zoom', 'text-size'),
        'test/elements/display-settings.test.ts',
        'test/elements/font-size.test.ts',
      ];
    },
  },
  webkit: {
    name: 'WebKitGTK',
    find: findMiniBrowser,
    packages: ['webkit2gtk-driver', 'xvfb', 'fonts-noto-core'],
    get files() {
      return [...ELEMENTS, WORDS, ...long('webkit')];
    },
    launcher: webkitLauncher,
  },
};
