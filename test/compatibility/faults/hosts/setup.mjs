// Installs the scripts of other people that the fault catalogue is tested with: those of npm here, the others with apt.
import {fileURLToPath} from 'node:url';
import {installWithApt, mayInstall} from '../../../../tools/browsers/apt.mjs';
import {installPackages} from '../../../../tools/run/install-packages.mjs';
import {missingHosts} from './hosts.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** @returns {string[]} What could not be installed, in words. */
export function setUpHosts() {
  installPackages(HERE);
  const packages = () => [...new Set(missingHosts().flatMap(({debian}) => debian ?? []))];
  if (packages().length && mayInstall()) installWithApt(packages());
  return missingHosts().map(
    ({name, file, debian}) =>
      `${name} is not here (${file}).${debian ? ` On Debian and Ubuntu: sudo apt-get install ${debian}.` : ''}`,
  );
}
