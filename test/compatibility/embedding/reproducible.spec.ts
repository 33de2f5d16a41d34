// Two builds of the same sources are the same, byte for byte: whoever builds the package can tell that a file that
// is offered is ours.
import {execFileSync, type ExecFileSyncOptionsWithStringEncoding} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from '../../support/plant.js';

/**
 * Gives a build the packages that it could look at, without copying them: links to the same files, in another folder.
 */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, {recursive: true});
  for (const name of readdirSync(from)) {
    const [source, copy] = [join(from, name), join(to, name)];
    const stat = lstatSync(source);
    if (stat.isDirectory()) linkFolder(source, copy);
    else if (stat.isSymbolicLink()) symlinkSync(readlinkSync(source), copy);
    else
      try {
        linkSync(source, copy);
      } catch {
        // The folder for temporary files is on another disk.
        copyFileSync(source, copy);
      }
  }
}

interface Packed {
  integrity: string;
  files: {path: string; size: number; mode: number; sha512: string}[];
}

/** Builds and packs in a folder, and tells every file of the package and the tarball. */
function pack(cwd: string, env: Record<string, string>): Packed {
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd,
    // Built in earnest, also where CI has built before.
    env: {...process.env, PORTAL_READER_CI_RUN: undefined, ...env},
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  };
  execFileSync(process.execPath, ['tools/build/build.mjs'], options);
  const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], options);
  const [{integrity, files}] = JSON.parse(said) as [Packed];
  const sha512 = (path: string) =>
    createHash('sha512')
      .update(readFileSync(join(cwd, path)))
      .digest('hex');
  return {integrity, files: files.map(({path, size, mode}) => ({path, size, mode, sha512: sha512(path)}))};
}

/** The sources as they are in a clone, in a folder of another name. */
function clone(folder: string): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  for (const file of listed.split('\0').filter(Boolean)) {
    if (!/^(tools\/bench|demo|test)\//.test(file)) {
      mkdirSync(dirname(join(folder, file)), {recursive: true});
      copyFileSync(file, join(folder, file));
    }
  }
  linkFolder('node_modules', join(folder, 'node_modules'));
}

test('A developer who builds the package elsewhere, in another time zone and language, gets the same bytes', ({
  plant,
}) => {
  const [one, other] = [plant({}), plant({'a longer path, with spaces/.keep': ''})].map((folder, index) =>
    index ? join(folder, 'a longer path, with spaces') : folder,
  ) as [string, string];
  clone(one);
  clone(other);
  const first = pack(one, {TZ: 'UTC', LANG: 'C'});
  const second = pack(other, {TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'C.UTF-8'});
  expect(first.files.length).toBeGreaterThan(200);
  expect(second.files).toEqual(first.files);
  expect(second.integrity).toBe(first.integrity);
  test.info().annotations.push({
    type: 'figure',
    description: `files of the package that are the same in two builds | ${second.files.length} of ${first.files.length} | all`,
  });

  // And the comparison is awake: one letter in a source is seen.
  const source = join(other, 'src/index.ts');
  const text = readFileSync(source, 'utf8');
  writeFileSync(source, `${text}export const planted = 1;\n`);
  const changed = pack(other, {});
  expect(changed.integrity).not.toBe(first.integrity);
  expect(
    changed.files
      .filter(({path, sha512}) => first.files.some((file) => file.path === path && file.sha512 !== sha512))
      .map(({path}) => path),
  ).toContain('dist/index.js');
});
