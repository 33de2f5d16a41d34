// Installs what the project needs when node_modules is missing or older than the lock file, so that `npm start`
// is the only command in a fresh clone.
import {execSync} from 'node:child_process';
import {statSync} from 'node:fs';

const changedAt = (path) => {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
};

if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json'))
  execSync('npm ci', {stdio: 'inherit'});
