// The list of what is shipped (CycloneDX): every file with packages of others inside, those packages, and what npm
// installs beside ours. It has no time and no serial number, so that the same sources make the same list.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {Enums, Models, Serialize, Spec} from '@cyclonedx/cyclonedx-library';

/**
 * @param {Record<string, string[]>} packagesIn The packages by the file that has them inside.
 * @param {{pkg: any, lock: any}} project package.json and package-lock.json.
 * @returns {string} The list as JSON.
 */
export function sbom(packagesIn, {pkg, lock}) {
  const components = new Map();
  /** A package, and all that it needs when it is installed and not bundled. */
  const add = (path, {withDependencies = false} = {}) => {
    const entry = lock.packages[path];
    if (!entry) throw new Error(`package-lock.json has no ${path}`);
    const known = components.get(path) ?? library(path.replace(/^.*node_modules\//, ''), entry);
    components.set(path, known);
    if (withDependencies)
      for (const name of Object.keys(entry.dependencies ?? {}))
        known.dependencies.add(add(placeOf(name, path, lock), {withDependencies}).bomRef);
    return known;
  };

  const root = library(pkg.name, pkg);
  const bom = new Models.Bom({version: 1, metadata: new Models.Metadata({component: root})});
  for (const name of Object.keys(pkg.dependencies ?? {}))
    root.dependencies.add(add(`node_modules/${name}`, {withDependencies: true}).bomRef);
  for (const [file, packages] of Object.entries(packagesIn).sort()) {
    const part = new Models.Component(Enums.ComponentType.File, file, {bomRef: file, hashes: hashesOf(file)});
    for (const path of packages) part.dependencies.add(add(path).bomRef);
    root.dependencies.add(part.bomRef);
    bom.components.add(part);
  }
  for (const component of components.values()) bom.components.add(component);
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(factory).serialize(bom, {sortLists: true, space: 1})}\n`;
}

/**
 * The place of a package in node_modules: npm looks for it as near as possible to the package that needs it.
 */
function placeOf(name, path, lock) {
  for (let folder = path; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const place = `${folder && `${folder}/`}node_modules/${name}`;
    if (lock.packages[place]) return place;
    if (!folder) throw new Error(`package-lock.json has no ${name} for ${path}`);
  }
}

function library(fullName, {version, license, integrity}) {
  const [, group, name] = /^(?:(@[^/]+)\/)?(.+)$/.exec(fullName);
  const purl = `pkg:npm/${fullName.replace('@', '%40')}@${version}`;
  const component = new Models.Component(Enums.ComponentType.Library, name, {
    group,
    version,
    purl,
    bomRef: purl,
  });
  if (license) component.licenses.add(new Models.SpdxLicense(license));
  if (integrity) {
    const [algorithm, digest] = integrity.split('-');
    component.hashes.set(algorithm.replace('sha', 'SHA-'), Buffer.from(digest, 'base64').toString('hex'));
  }
  return component;
}

const hashesOf = (file) =>
  new Models.HashDictionary([
    [Enums.HashAlgorithm['SHA-384'], createHash('sha384').update(readFileSync(file)).digest('hex')],
  ]);
