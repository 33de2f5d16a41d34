// Installs the scripts of other people that the fault catalogue is tested with: those of npm here, the others with apt.
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {installWithApt, mayInstall} from '../../../scripts/apt.mjs';
import {missingHosts} from './hosts.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SETUP = fileURLToPath(new URL('../../../scripts/setup.mjs', import.meta.url));

/** @returns {string[]} What could not be installed, in words. */
export function setUpHosts() {
  // Installs in the folder it is called in, if the lock file is newer than what is installed.
  execFileSync(process.execPath, [SETUP], {cwd: HERE, stdio: ['ignore', 2, 2]});
  const packages = () => [...new Set(missingHosts().flatMap(({debian}) => debian ?? []))];
  if (packages().length && mayInstall()) installWithApt(packages());
  return missingHosts().map(
    ({name, file, debian}) =>
      `${name} is not here (${file}).${debian ? ` On Debian and Ubuntu: sudo apt-get install ${debian}.` : ''}`,
  );
}
