// `npm test`: the elements in a browser, then whole pages. Each runs even when the one before failed.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {putBack, snapshot, WRITTEN_BY_BUILD} from './checks/fresh.mjs';
import {readTally, tally} from './tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'portal-reader-'));
const total = {passed: 0, failed: 0, skipped: 0};

/** Runs a script of Node and says whether it ended well. */
function node(script, args = [], env = {}) {
  const options = {stdio: ['ignore', 'inherit', 'inherit'], env: {...process.env, ...env}};
  return spawnSync(process.execPath, [script, ...args], options).status === 0;
}

/** Runs a test runner, and adds what it counted to the total. */
function runner(name, env, script, ...args) {
  const counts = join(folder, name);
  const endedWell = node(script, args, {...env, TALLY_FILE: counts});
  const count = readTally(counts, endedWell);
  for (const key in total) total[key] += count[key];
}

if (node('scripts/chromium.mjs')) {
  // The build brings some committed files up to date. The tests use them so, and leave them as they were: whether
  // they are up to date is for `npm run check` to say.
  const before = snapshot(WRITTEN_BY_BUILD);
  if (!node('scripts/build.mjs')) total.failed++;
  runner('elements', {}, 'node_modules/@web/test-runner/dist/bin.js');
  runner('shipped', {SHIPPED: '1'}, 'node_modules/@web/test-runner/dist/bin.js');
  runner('pages', {}, 'node_modules/@playwright/test/cli.js', 'test');
  putBack(WRITTEN_BY_BUILD, before);
} else total.failed++;

rmSync(folder, {recursive: true});
tally('tests', total);
if (total.failed) process.exitCode = 1;
