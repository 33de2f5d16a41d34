// Test runners, some at the same time: each waits for a browser, or for a frame of it, a part of the time.
import {spawn} from 'node:child_process';
import {closeSync, createReadStream, mkdtempSync, openSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readTally, sumOf} from './tally.mjs';

/** A run of the element tests, all of them or those in some files. */
export const elements = (name, env, files = []) => ({
  name,
  command: [
    'node_modules/@web/test-runner/dist/bin.js',
    ...['--config', 'test/web-test-runner.config.js'],
    ...(files.length ? ['--files', ...files] : []),
  ],
  env,
});

/** A run of Playwright Test. */
export const pages = (name, args = ['--project=pages'], env) => ({
  name,
  command: ['node_modules/@playwright/test/cli.js', 'test', '-c', 'test/playwright.config.ts', ...args],
  env,
});

/** A run of the tests that need no page. */
export const unit = (name, files = []) => ({
  name,
  command: [
    '--import',
    'tsx',
    '--test-reporter=./tools/run/unit-reporter.mjs',
    'tools/run/unit.mjs',
    ...files,
  ],
});

/**
 * Runs them all, also when one fails. One alone is seen at work; of several, what each said is shown when it has ended.
 *
 * @param {{name: string, command: string[], env?: Record<string, string>, after?: Promise<unknown>}[]} runs Each with what it
 * waits for.
 * @param {number} [atOnce] Two, unless they are known not to be in each other's way on the machine with two cores that CI has.
 * @returns The sum of what they counted.
 */
export async function run(runs, atOnce = 2) {
  const folder = mkdtempSync(join(tmpdir(), 'portal-reader-'));
  const isAlone = runs.length === 1;
  const counts = [];
  const waiting = [...runs.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, {name, command, env, after}] = next;
      await after;
      const [tally, said] = [join(folder, `${index}.counts`), join(folder, `${index}.txt`)];
      const output = isAlone ? 'inherit' : openSync(said, 'w');
      const child = spawn(process.execPath, command, {
        stdio: ['ignore', output, output],
        env: {...process.env, ...env, TALLY_FILE: tally},
      });
      const status = await new Promise((resolve) => child.on('close', resolve));
      if (!isAlone) {
        closeSync(output);
        console.log(`\n${name}`);
        for await (const part of createReadStream(said)) process.stdout.write(part);
      }
      counts.push(readTally(tally, status === 0));
    }
  };
  await Promise.all(Array.from({length: atOnce}, work));
  rmSync(folder, {recursive: true});
  return sumOf(counts);
}
