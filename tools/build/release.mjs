// Makes the files that let a portal trust the package: hashes, file names that always mean the same content,
// the list of packages inside, and their licences.
import {copyFileSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {sbom} from './sbom.mjs';
import {integrityOf, licenceTexts} from './shipped.mjs';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * `portal-reader.classic.js` as `portal-reader-0.1.0.classic.js`: the version is in the name of the file, since content
 * management systems keep uploads in one folder.
 */
const versionedName = (name, version) => name.replace(/\./, `-${version}.`);

/** @param {Record<string, string[]>} packagesIn The packages by the file that has them inside. */
export function release(packagesIn) {
  const pkg = json('package.json');
  const files = {};
  for (const name of readdirSync('dist/cdn').sort()) {
    // The fonts have their licence beside them, and the sheet names them as they are.
    if (name.endsWith('.map') || name === 'fonts') continue;
    const file = join('dist/cdn', name);
    const immutable = versionedName(name, pkg.version);
    files[name] = {immutable, integrity: integrityOf(readFileSync(file))};
    copyFileSync(file, join('dist/cdn', immutable));
  }
  writeFileSync(
    'dist/cdn/integrity.json',
    `${JSON.stringify({version: pkg.version, files}, undefined, 2)}\n`,
  );
  writeFileSync('dist/licences.md', licenceTexts(packagesIn));
  writeFileSync('dist/sbom.cdx.json', sbom(packagesIn, {pkg, lock: json('package-lock.json')}));
}
