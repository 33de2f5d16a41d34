// One closing line for every runner, and one file where their counts meet, so that a whole run can be added up.
import {appendFileSync} from 'node:fs';

/**
 * Prints `N passed, N failed` and, when `TALLY_FILE` is set, adds the same counts to that file, one JSON object a line.
 * @param {string} runner What ran, for the reader of the file.
 * @param {{passed: number, failed: number, skipped?: number}} count
 */
export function tally(runner, {passed, failed, skipped = 0}) {
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  if (process.env.TALLY_FILE)
    appendFileSync(process.env.TALLY_FILE, JSON.stringify({runner, passed, failed, skipped}) + '\n');
}
