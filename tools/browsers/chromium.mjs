// Finds a Chromium for the tests, installs one where it may, or says how to get one. Prints its path when run directly.
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {executable, installWithApt, mayInstall, onPath} from './apt.mjs';

/** Returns the places in which macOS and Windows put Chrome and its relatives. */
const usualPlaces = () => {
  if (process.platform === 'darwin')
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ];
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  return [];
};

/** The path of a Chromium with all that a reader has of it, or undefined. `CHROME_PATH` decides when it is set. */
export function findWholeChromium() {
  if (process.env.CHROME_PATH) return executable(process.env.CHROME_PATH);
  return (
    usualPlaces().find(executable) ??
    onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome')
  );
}

/** Installs a whole Chromium where there is none and that may be done. */
export function installWholeChromium() {
  if (!findWholeChromium() && mayInstall()) installWithApt(PACKAGES);
}

/** The path of a Chromium for tests, or undefined: if possible the one without windows, with which they take half the time. */
export const findChromium = () =>
  (!process.env.CHROME_PATH && onPath('chromium-headless-shell')) || findWholeChromium();

/**
 * Flags for a quiet browser that asks nothing of the network. Chromium refuses its sandbox to root, so root
 * (a container, CI) goes without it.
 */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  // The one without windows would else make each letter whole pixels wide.
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The names of Chromium in Debian and Ubuntu, and of the fonts that hold every Vietnamese letter: without them a test
 * of clipping would measure boxes.
 */
export const PACKAGES = ['chromium', 'fonts-noto-core', 'fonts-dejavu-core'];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!findChromium() && !process.env.CHROME_PATH && mayInstall())
    try {
      installWithApt(['chromium-headless-shell', 'fonts-noto-core', 'fonts-dejavu-core']);
    } catch {
      // Only Debian has that one.
      installWithApt(PACKAGES);
    }
  const path = findChromium();
  if (!path) {
    console.error(
      'No Chromium found. Install Chrome or Chromium, or set CHROME_PATH to one. On Debian and Ubuntu: ' +
        'sudo apt-get install chromium. Elsewhere: npx playwright install chromium, then set CHROME_PATH.',
    );
    process.exit(1);
  }
  console.log(path);
}
