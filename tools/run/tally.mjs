// One closing line for every runner, and one file where their counts meet, so that a whole run can be added up.
import {appendFileSync, existsSync, readFileSync} from 'node:fs';

/**
 * Prints `N passed, N failed` and, when `TALLY_FILE` is set, adds the same counts to that file, one JSON object a line.
 * @param {string} runner The name of the run, for the reader of the file.
 * @param {{passed: number, failed: number, skipped?: number}} count
 */
export function tally(runner, {passed, failed, skipped = 0}) {
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  if (process.env.TALLY_FILE)
    appendFileSync(process.env.TALLY_FILE, JSON.stringify({runner, passed, failed, skipped}) + '\n');
}

/** @param {{passed: number, failed: number, skipped: number}[]} counts */
export function sumOf(counts) {
  const total = {passed: 0, failed: 0, skipped: 0};
  for (const count of counts) for (const key in total) total[key] += count[key];
  return total;
}

/**
 * The sum of a tally file. A runner that ended badly and counted no failure, or counted nothing at all, is a failure.
 * @param {string} file
 * @param {boolean} endedWell
 */
export function readTally(file, endedWell) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const total = sumOf(lines.map((line) => JSON.parse(line)));
  const isEmpty = !total.passed && !total.failed && !total.skipped;
  if (isEmpty || (!endedWell && !total.failed)) total.failed++;
  return total;
}
