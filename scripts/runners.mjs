// Test runners, two at the same time: each waits for a browser of its own most of the time. More would be in each other's way
// on the machine with two cores that CI has.
import {spawn} from 'node:child_process';
import {closeSync, createReadStream, mkdtempSync, openSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {readTally} from './tally.mjs';

const WEB_TEST_RUNNER = 'node_modules/@web/test-runner/dist/bin.js';

/** A run of the element tests. */
export const elements = (name, env = {}) => ({name, command: [WEB_TEST_RUNNER], env});

/**
 * Runs them all, also when one fails. One alone is seen at work; of several, what each said is shown when it has ended.
 *
 * @param {{name: string, command: string[], env?: Record<string, string>}[]} runs
 * @returns The sum of what they counted.
 */
export async function run(runs) {
  const folder = mkdtempSync(join(tmpdir(), 'portal-reader-'));
  const total = {passed: 0, failed: 0, skipped: 0};
  const waiting = [...runs.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, {name, command, env}] = next;
      const [counts, said] = [join(folder, `${index}.counts`), join(folder, `${index}.txt`)];
      const output = runs.length > 1 ? openSync(said, 'w') : 'inherit';
      const child = spawn(process.execPath, command, {
        stdio: ['ignore', output, output],
        env: {...process.env, ...env, TALLY_FILE: counts},
      });
      const status = await new Promise((resolve) => child.on('close', resolve));
      if (runs.length > 1) {
        closeSync(output);
        console.log(`\n${name}`);
        await pipeline(createReadStream(said), process.stdout, {end: false});
      }
      const count = readTally(counts, status === 0);
      for (const key in total) total[key] += count[key];
    }
  };
  await Promise.all([work(), work()]);
  rmSync(folder, {recursive: true});
  return total;
}
