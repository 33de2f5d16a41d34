// `npm run evidence`: what takes too long for `npm test`. All of it before a release, a share of what is a product of many
// with each commit.
import {execFileSync} from 'node:child_process';
import {putBack, snapshot, WRITTEN_BY_BUILD} from '../check/fresh.mjs';
import {sumOf, tally} from '../run/tally.mjs';
import {accessibility} from './accessibility/accessibility.mjs';
import {engines} from './engines.mjs';
import {noHarm} from './no-harm/no-harm.mjs';
import {readOptions} from './options.mjs';
import {reliability} from './reliability/reliability.mjs';
import {turnOf} from './share.mjs';

const PARTS = {engines, 'no-harm': noHarm, reliability, accessibility};
const options = readOptions(PARTS);
const {seed, share} = options;

console.log(options.told);
// The runners and their workers read them.
if (share !== 'all') process.env.EVIDENCE_TURN = turnOf(seed, share);
process.env.FUZZ_SEED ??= `${seed}`;
if (options.fuzzRuns) process.env.FUZZ_RUNS = options.fuzzRuns;

// A program that is missing cannot be asked and proves nothing, so each of these is a failure.
const missing = new Set(options.parts.flatMap(({name}) => PARTS[name].setUp()));
for (const finding of missing) console.error(`✗ ${finding}`);

/** A part that breaks is a failure, and the others run all the same. */
const gathered = ({name, ...chosen}) =>
  PARTS[name].gather({...chosen, write: options.write}).catch((error) => ({
    count: {passed: 0, failed: 0, skipped: 0},
    findings: [`${name}: ${error.stack}`],
  }));

const before = snapshot(WRITTEN_BY_BUILD);
const counts = [];
const times = [];
try {
  execFileSync(process.execPath, ['tools/build/build.mjs'], {stdio: ['ignore', 'ignore', 'inherit']});
  for (const part of options.parts) {
    const started = Date.now();
    const {count, findings} = await gathered(part);
    for (const finding of findings) console.error(`✗ ${finding}`);
    counts.push({...count, failed: count.failed + findings.length});
    const seconds = Math.round((Date.now() - started) / 1000);
    times.push(`⏱ ${part.name}: ${seconds} s for ${count.passed + count.failed} tests`);
  }
} finally {
  putBack(WRITTEN_BY_BUILD, before);
}

const total = sumOf(counts);
total.failed += missing.size;
if (total.failed) {
  console.error(`✗ repeat with: ${options.again}`);
  process.exitCode = 1;
}
console.log(times.join('\n'));
tally('evidence', total);
