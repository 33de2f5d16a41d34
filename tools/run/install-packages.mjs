import {execFileSync} from 'node:child_process';
import {statSync} from 'node:fs';
import {join} from 'node:path';

const changedAt = (path) => {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
};

/** Installs what the lock file of a folder says, if nothing is installed there or something older. */
export function installPackages(folder) {
  if (
    changedAt(join(folder, 'node_modules/.package-lock.json')) < changedAt(join(folder, 'package-lock.json'))
  )
    // On Windows npm is a script of the shell.
    execFileSync('npm', ['ci'], {cwd: folder, stdio: ['ignore', 2, 2], shell: process.platform === 'win32'});
}
