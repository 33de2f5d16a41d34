// `npm run engines`: the element tests in Firefox, in a Firefox without `zoom`, and in WebKitGTK; the long ones in Chromium too.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ENGINES} from './engines/engines.mjs';
import {installEngines} from './engines/install.mjs';
import {readTally, tally} from './tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'portal-reader-'));
const total = {passed: 0, failed: 0, skipped: 0};

// An engine that was not asked is no proof of anything, so this is a failure.
for (const finding of installEngines()) {
  console.error(finding);
  total.failed++;
}

for (const [id, {name, find}] of Object.entries(ENGINES)) {
  if (!find()) continue;
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
