import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readTally} from '../../../tools/run/tally.mjs';
import {describe, expect, test} from '../node.js';

describe('A test that fails and then passes', () => {
  /** Runs a test that fails the first time only. */
  function tried(folder: string, ci: string) {
    const {stdout, status} = spawnSync(
      process.execPath,
      ['node_modules/@playwright/test/cli.js', 'test', '-c', join(folder, 'playwright.config.ts')],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          CI: ci,
          TALLY_FILE: join(folder, 'counts'),
          EVIDENCE_FILE: join(folder, 'evidence'),
        },
      },
    );
    const [{passed}] = JSON.parse(readFileSync(join(folder, 'evidence'), 'utf8')) as [{passed: boolean}];
    const counts = readTally(join(folder, 'counts'), status === 0);
    return {counts, again: stdout.match(/^ *↻.*/m)?.[0].trim(), isEvidence: passed};
  }

  const here = (path: string) => JSON.stringify(join(process.cwd(), path));
  const once = () => ({
    'playwright.config.ts': `
      import common from ${here('test/playwright.config.ts')};
      export default {
        ...common,
        testDir: '.',
        testIgnore: [],
        projects: undefined,
        reporter: [[${here('tools/run/tally-reporter.mjs')}], [${here('tools/evidence/reporter.mjs')}]],
      };`,
    'once.spec.ts': `
      import {existsSync, writeFileSync} from 'node:fs';
      import {expect, test} from ${here('node_modules/@playwright/test/index.mjs')};
      test('a reader is lucky', () => {
        const before = existsSync(new URL('seen', import.meta.url));
        writeFileSync(new URL('seen', import.meta.url), '');
        expect(before).toBe(true);
      });`,
    'package.json': {type: 'module'},
  });

  test('has failed, at a developer’s desk', ({plant}) => {
    expect(tried(plant(once()), '')).toEqual({
      counts: {passed: 0, failed: 1, skipped: 0},
      again: undefined,
      isEvidence: false,
    });
  });

  test('passes in CI, is named there, and is evidence for nothing', ({plant}) => {
    expect(tried(plant(once()), 'true')).toEqual({
      counts: {passed: 1, failed: 0, skipped: 0},
      again: '↻  once.spec.ts › a reader is lucky: failed, and passed when run again',
      isEvidence: false,
    });
  });
});
