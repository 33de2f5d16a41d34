// `npm test`: the elements in a browser, then whole pages. Each runs even when the one before failed.
import {spawnSync} from 'node:child_process';
import {putBack, snapshot, WRITTEN_BY_BUILD} from '../check/fresh.mjs';
import {elements, pages, run} from './runners.mjs';
import {sumOf, tally} from './tally.mjs';

/** Runs a script of Node and says whether it ended well. */
const node = (script) =>
  spawnSync(process.execPath, [script], {stdio: ['ignore', 'inherit', 'inherit']}).status === 0;

const failure = {passed: 0, failed: 1, skipped: 0};
const counts = [];

if (node('tools/browsers/chromium.mjs')) {
  // The build brings some committed files up to date. The tests use them so, and leave them as they were: whether
  // they are up to date is for `npm run check` to say.
  const before = snapshot(WRITTEN_BY_BUILD);
  if (!node('tools/build/build.mjs')) counts.push(failure);
  counts.push(
    await run([
      elements('The elements'),
      elements('The elements, from the file that portals load', {SHIPPED: '1'}),
    ]),
  );
  counts.push(await run([pages('Whole pages')]));
  putBack(WRITTEN_BY_BUILD, before);
} else counts.push(failure);

const total = sumOf(counts);
tally('tests', total);
if (total.failed) process.exitCode = 1;
