import {cpSync, existsSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import {join, resolve} from 'node:path';
import {localesIn, spawnLocalesIn} from '../translating/locales.js';
import {expect, test} from '../node.js';

test('A developer adds a third language with no code, and takes it out with nothing left', async ({
  plant,
}) => {
  const copy = plant({});
  for (const path of [
    'src',
    'locales',
    'package.json',
    'lit-localize.json',
    'tsconfig.json',
    'tools/build/tsconfig.json',
  ])
    cpSync(path, join(copy, path), {recursive: true});
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
      cwd: copy,
      encoding: 'utf8',
    });
  writeFileSync(join(copy, '.gitignore'), 'node_modules\n');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'before');

  expect(await localesIn(copy, 'add', 'tiếng Khmer')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('did you mean km?'),
  });
  expect(await localesIn(copy, 'add', '???')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no BCP 47 tag'),
  });
  expect(await localesIn(copy, 'add', 'vi')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('already'),
  });
  expect((await localesIn(copy, 'add', 'km')).status).toBe(0);
  expect(existsSync(join(copy, 'locales/km.xlf'))).toBe(true);
  expect(readFileSync(join(copy, 'src/i18n/generated/built-in.ts'), 'utf8')).toContain('{km, vi}');
  expect(
    git('status', '--porcelain')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.slice(3))
      .sort(),
  ).toEqual([
    'lit-localize.json',
    'locales/km.xlf',
    'src/i18n/generated/built-in.ts',
    'src/i18n/generated/km.ts',
    'src/i18n/generated/locale-codes.ts',
  ]);
  // It is told what is missing: all but its tag.
  const {status, stdout} = spawnLocalesIn(copy, 'check', 'locales/km.xlf', '--format', 'json');
  expect(status).toBe(1);
  expect(new Set(JSON.parse(stdout).map(({check}: {check: string}) => check))).toEqual(new Set(['missing']));

  expect((await localesIn(copy, 'remove', 'km')).status).toBe(0);
  expect(git('status', '--porcelain')).toBe('');
});
