// `npm run engines`: the element tests in Firefox, in a Firefox without `zoom`, and in WebKitGTK; the long ones in Chromium too.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {installWithApt, mayInstall} from './apt.mjs';
import {ENGINES} from './engines/engines.mjs';
import {readTally, tally} from './tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'portal-reader-'));
const total = {passed: 0, failed: 0, skipped: 0};

const engines = Object.entries(ENGINES);
const missing = () => engines.filter(([, {find}]) => !find());
if (missing().length && mayInstall())
  installWithApt([...new Set(missing().flatMap(([, {packages}]) => packages))]);

for (const [id, {name, find, packages}] of engines) {
  if (!find()) {
    // An engine that was not asked is no proof of anything, so this is a failure.
    console.error(`${name} is not here. On Debian and Ubuntu: sudo apt-get install ${packages.join(' ')}.`);
    total.failed++;
    continue;
  }
  console.log(`\n${name}`);
  const counts = join(folder, id);
  const {status} = spawnSync(process.execPath, ['node_modules/@web/test-runner/dist/bin.js'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {...process.env, ENGINE: id, TALLY_FILE: counts},
  });
  const count = readTally(counts, status === 0);
  for (const key in total) total[key] += count[key];
}

rmSync(folder, {recursive: true});
tally('engines', total);
if (total.failed) process.exitCode = 1;
