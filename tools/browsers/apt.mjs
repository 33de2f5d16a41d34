// Programs of the system that the tests need: finding them, and on a bare Debian, as root, installing them.
import {execFileSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The path, if a program is there. */
export const executable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
};

/** The first of these programs that is on the PATH. */
export const onPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(executable);

/** Returns true if programs may be installed without asking: in a container and in CI, where we are root. */
export const mayInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && !!onPath('apt-get');

/** @param {string[]} packages Names of Debian packages. */
export function installWithApt(packages) {
  console.error(`Installing ${packages.join(', ')} with apt-get …`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const apt = (...args) => execFileSync('apt-get', args, {stdio: ['ignore', 2, 2], env});
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}
