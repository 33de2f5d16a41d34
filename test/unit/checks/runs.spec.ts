import {spawnSync} from 'node:child_process';
import {chmodSync, existsSync, readFileSync, statSync, unlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {staleFindings} from '../../../tools/check/fresh.mjs';
import {runSteps} from '../../../tools/check/steps.mjs';
import {complaints, must} from '../../../tools/check/tool.mjs';
import {readTally} from '../../../tools/run/tally.mjs';
import {describe, expect, test} from '../node.js';

test('A developer sees every check that fails, not only the first', async () => {
  const lines: string[] = [];
  const fails = () => {
    throw new Error('broken');
  };
  const count = await runSteps(
    [
      ['one', () => []],
      ['two', () => ['a.ts: wrong\nhere']],
      ['three', fails],
      ['four', async () => ({findings: [], report: '3 kB'})],
    ],
    (line: string) => lines.push(line),
  );
  expect(count).toEqual({passed: 2, failed: 2});
  expect(lines.filter((line) => /^[✓✗]/.test(line)).map((line) => line.replace(/ \(.*/, ''))).toEqual([
    '✓ one',
    '✗ two',
    '✗ three',
    '✓ four',
  ]);
  expect(lines.join('\n')).toContain('    a.ts: wrong\n    here');
  expect(lines.join('\n')).toContain('broken');
  expect(lines.at(-1)).toBe('    3 kB');
});

test('A developer is told what a tool said, and that it failed when it said nothing', async ({plant}) => {
  const folder = plant({
    'passes.mjs': 'console.log("fine")',
    'fails.mjs': 'console.log("one"); console.error("two"); process.exit(1)',
    'silent.mjs': 'process.exit(3)',
    'killed.mjs': 'process.kill(process.pid, "SIGKILL")',
  });
  const say = (name: string) => complaints(join(folder, name));
  expect(await say('passes.mjs')).toEqual([]);
  expect(await say('fails.mjs')).toEqual(['one\ntwo']);
  expect(await say('silent.mjs')).toEqual([expect.stringContaining('ended with 3')]);
  expect(await say('killed.mjs')).toHaveLength(1);
  expect(await say('missing.mjs')).toHaveLength(1);
  await expect(must(join(folder, 'fails.mjs'))).rejects.toThrow('two');
});

test('A developer who forgot to write a file anew is told, and the file is left alone', async ({plant}) => {
  const folder = plant({'same.txt': 'a', 'in/changed.txt': 'old', 'in/gone.txt': 'here'});
  const at = (name: string) => join(folder, name);
  const findings = await staleFindings([folder], 'npm run build', () => {
    writeFileSync(at('in/changed.txt'), 'new');
    writeFileSync(at('added.txt'), 'new');
    unlinkSync(at('in/gone.txt'));
  });
  expect(findings.sort()).toEqual([
    expect.stringMatching(/added\.txt is not up to date: run npm run build/),
    expect.stringContaining('changed.txt'),
    expect.stringContaining('gone.txt'),
  ]);
  expect(readFileSync(at('in/changed.txt'), 'utf8')).toBe('old');
  expect(readFileSync(at('in/gone.txt'), 'utf8')).toBe('here');
  expect(existsSync(at('added.txt'))).toBe(false);

  const fails = staleFindings([folder], 'npm run build', () => {
    writeFileSync(at('same.txt'), 'half done');
    throw new Error('broken');
  });
  await expect(fails).rejects.toThrow('broken');
  expect(readFileSync(at('same.txt'), 'utf8')).toBe('a');
  expect(await staleFindings([folder, at('nowhere')], 'npm run build', () => {})).toEqual([]);
});

test('A developer is never told that all is well by a runner that counted nothing', ({plant}) => {
  const folder = plant({
    good: '{"runner":"a","passed":3,"failed":0,"skipped":1}\n{"runner":"b","passed":2,"failed":1,"skipped":0}\n',
    well: '{"runner":"a","passed":3,"failed":0,"skipped":0}\n',
    empty: '',
    none: '{"runner":"a","passed":0,"failed":0,"skipped":0}\n',
  });
  const read = (name: string, endedWell = true) => readTally(join(folder, name), endedWell);
  expect(read('good')).toEqual({passed: 5, failed: 1, skipped: 1});
  expect(read('good', false)).toEqual({passed: 5, failed: 1, skipped: 1});
  expect(read('well', false)).toEqual({passed: 3, failed: 1, skipped: 0});
  expect(read('empty')).toEqual({passed: 0, failed: 1, skipped: 0});
  expect(read('none')).toEqual({passed: 0, failed: 1, skipped: 0});
  expect(read('missing')).toEqual({passed: 0, failed: 1, skipped: 0});
});

test('A developer is told what each test without a page did, and of a file that cannot be loaded', ({
  plant,
}) => {
  const folder = plant({
    'a.spec.mjs': `
      import {describe, test} from 'node:test';
      describe('A reader', () => {
        test('reads', () => {});
        test('gets lost', () => {
          throw new Error('planted');
        });
        test('flies', (context) => context.skip('no wings'));
      });
      test('An administrator sleeps', () => {});
      describe('A group that breaks', () => {
        throw new Error('no tests');
      });`,
    'b.spec.mjs': "import './missing.mjs';",
  });
  const files = ['a.spec.mjs', 'b.spec.mjs'].map((name) => join(folder, name));
  const {stdout, status} = spawnSync(
    process.execPath,
    ['--test-reporter=./tools/run/unit-reporter.mjs', 'tools/run/unit.mjs', ...files],
    {encoding: 'utf8', env: {...process.env, TALLY_FILE: join(folder, 'counts')}},
  );
  expect(status).toBe(1);
  expect(stdout.replaceAll(/ \(\d+ms\)/g, '').match(/^ {2}[✓✘-] .*/gm)).toEqual([
    '  ✓  A reader › reads',
    '  ✘  A reader › gets lost',
    '  -  A reader › flies: no wings',
    '  ✓  An administrator sleeps',
    '  ✘  A group that breaks',
    `  ✘  ${files[1]} cannot be loaded`,
  ]);
  expect(stdout).toContain('planted');
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('2 passed, 3 failed, 1 skipped');
  expect(readTally(join(folder, 'counts'), false)).toEqual({passed: 2, failed: 3, skipped: 1});
});

const noBash = process.platform === 'win32' && 'it is a script of bash';
describe('CI tells the developer the sum of the tests and the checks', {skip: noBash}, () => {
  /** Runs .ci/run with another npm, and gives back its last lines and its exit code. */
  function ci(folder: string, lines = 1): [string, number | null] {
    chmodSync(join(folder, 'npm'), 0o755);
    const env = {...process.env, PATH: `${folder}:${process.env.PATH}`};
    const {stdout, status} = spawnSync('bash', ['.ci/run'], {env, encoding: 'utf8'});
    return [stdout.trimEnd().split('\n').slice(-lines).join('\n'), status];
  }

  const npm = (cit: string, check: string) => `#!/bin/sh
tally() { echo "{\\"runner\\":\\"x\\",\\"passed\\":$1,\\"failed\\":$2,\\"skipped\\":0}" >> "$TALLY_FILE"; }
[ "$CI" = true ] || exit 9
case "$*" in
  cit) ${cit};;
  'run check') ${check};;
  'run portals') tally 50 0;;
  'run evidence -- --share twelfth') echo '⏱ engines: 300 s for 40 tests'; tally 40 0;;
  'run bench -- --quick') tally 6 0;;
  *) exit 9;;
esac
`;

  test('from a script that a fresh clone can run', () => {
    expect(statSync('.ci/run').mode & 0o111).toBe(0o111);
  });

  for (const [what, cit, check, line] of [
    ['when all is well', 'tally 40 0', 'tally 14 0', '150 passed, 0 failed'],
    [
      'when tests fail, and runs the checks all the same',
      'tally 39 1; exit 1',
      'tally 14 0',
      '149 passed, 1 failed',
    ],
    ['when the install breaks and nothing is counted', 'exit 1', 'tally 14 0', '110 passed, 1 failed'],
    ['when a run says nothing at all', 'tally 40 0', ':', '136 passed, 1 failed'],
    [
      'when a run fails without counting a failure',
      'tally 40 0; exit 1',
      'tally 14 0',
      '150 passed, 1 failed',
    ],
  ] as const)
    test(what, ({plant}) => {
      expect(ci(plant({npm: npm(cit, check)}))).toEqual([line, line.endsWith(' 0 failed') ? 0 : 1]);
    });

  test('and the names of what failed before it, where the end of a long output shows them', ({plant}) => {
    const cit = "echo '  ✘  4 test/pages/choices.spec.ts › a choice is kept (3s)'; tally 39 1; exit 1";
    const check = "echo '✗ types: 2 findings' >&2; tally 13 1; exit 1";
    const [end] = ci(plant({npm: npm(cit, check)}), 5);
    expect(end.split('\n')).toEqual([
      '  ✘  4 test/pages/choices.spec.ts › a choice is kept (3s)',
      '✗ npm cit: 1 failed',
      '✗ types: 2 findings',
      '✗ npm run check: 1 failed',
      '148 passed, 2 failed',
    ]);
  });

  test('and how long each took, and each part of the evidence', ({plant}) => {
    const [end] = ci(plant({npm: npm('tally 40 0', 'tally 14 0')}), 7);
    expect(end.split('\n')).toEqual([
      expect.stringMatching(/^⏱ npm cit: \d+ s, 40 counted$/),
      expect.stringMatching(/^⏱ npm run check: \d+ s, 14 counted$/),
      expect.stringMatching(/^⏱ npm run portals: \d+ s, 50 counted$/),
      expect.stringMatching(/^⏱ npm run evidence -- --share twelfth: \d+ s, 40 counted$/),
      '  ⏱ engines: 300 s for 40 tests',
      expect.stringMatching(/^⏱ npm run bench -- --quick: \d+ s, 6 counted$/),
      '150 passed, 0 failed',
    ]);
  });

  test('and the names of what passed only when it was run again, though nothing failed', ({plant}) => {
    const cit =
      "echo '  ↻  test/pages/choices.spec.ts › a choice is kept: failed, and passed when run again'; tally 40 0";
    expect(ci(plant({npm: npm(cit, 'tally 14 0')}), 2)).toEqual([
      '  ↻  test/pages/choices.spec.ts › a choice is kept: failed, and passed when run again\n150 passed, 0 failed',
      0,
    ]);
  });
});
