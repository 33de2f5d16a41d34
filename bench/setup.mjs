// Brings everything into place that the bench needs: its own packages, a browser, and what we ship.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {installWithApt, mayInstall} from '../scripts/apt.mjs';
import {findWholeChromium, PACKAGES} from '../scripts/chromium.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BENCH = fileURLToPath(new URL('.', import.meta.url));

const node = (script, cwd) =>
  execFileSync(process.execPath, [`${ROOT}/scripts/${script}`], {cwd, stdio: ['ignore', 2, 2]});

export function setup() {
  // Installs in the folder it is called in, if the lock file is newer than what is installed.
  node('setup.mjs', BENCH);
  if (!findWholeChromium() && mayInstall()) installWithApt(PACKAGES);
  if (!existsSync(`${ROOT}/dist/cdn/portal-reader.js`)) node('build.mjs', ROOT);
}
