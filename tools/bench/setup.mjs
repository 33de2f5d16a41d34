// Brings everything into place that the bench needs: its own packages, a browser, and what we ship.
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {installWholeChromium} from '../browsers/chromium.mjs';
import {installPackages} from '../run/install-packages.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BENCH = fileURLToPath(new URL('.', import.meta.url));

export function setup() {
  installPackages(BENCH);
  installWholeChromium();
  if (!existsSync(`${ROOT}/dist/cdn/portal-reader.js`))
    execFileSync(process.execPath, ['tools/build/build.mjs'], {cwd: ROOT, stdio: ['ignore', 2, 2]});
}
