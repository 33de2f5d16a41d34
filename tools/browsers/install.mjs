import {installWithApt, mayInstall} from './apt.mjs';
import {ENGINES} from './engines.mjs';

/**
 * Installs the engines that are missing, if that may be done.
 *
 * @returns {string[]} The engines that are missing still, in words.
 */
export function installEngines() {
  const missing = () => Object.values(ENGINES).filter(({find}) => !find());
  if (missing().length && mayInstall())
    installWithApt([...new Set(missing().flatMap(({packages}) => packages))]);
  return missing().map(
    ({name, packages}) =>
      `${name} is not here. On Debian and Ubuntu: sudo apt-get install ${packages.join(' ')}.`,
  );
}
