// Runs tests of Playwright that are evidence for a published page, and gives back what they say of themselves.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pages, run} from '../run/runners.mjs';

/**
 * @param {string} name Of what is run.
 * @param {readonly string[]} projects Of test/playwright.config.ts.
 * @param {string[]} [options] Of Playwright Test: more workers than usual, for tests that wait most of the time.
 */
export async function gather(name, projects, options = []) {
  const folder = mkdtempSync(join(tmpdir(), 'portal-reader-'));
  const evidence = join(folder, 'evidence.json');
  const count = await run([
    pages(name, [...options, ...projects.flatMap((project) => ['--project', project])], {
      EVIDENCE_FILE: evidence,
    }),
  ]);
  const tests = JSON.parse(readFileSync(evidence, 'utf8'));
  rmSync(folder, {recursive: true});
  return {count, tests};
}
