// Checks that the hashes, the SBOM and the licences describe the shipped files.
import {createHash} from 'node:crypto';
import {Spec, Validation} from '@cyclonedx/cyclonedx-library';
import {integrityOf} from '../build/shipped.mjs';

/**
 * The hashes in integrity.json, the names that never change, and whether every file for a script tag has both.
 *
 * @param {Record<string, string>} cdn The text of each file in dist/cdn/ by its name.
 */
export function integrityFindings(cdn) {
  const {files} = JSON.parse(cdn['integrity.json']);
  const listed = Object.entries(files).flatMap(([name, {immutable}]) => [name, immutable]);
  return [
    ...Object.entries(files).flatMap(([name, {immutable, integrity}]) => [
      ...[name, immutable]
        .filter((file) => integrityOf(cdn[file] ?? '') !== integrity)
        .map((file) => `dist/cdn/${file} has not the hash that integrity.json says`),
    ]),
    ...Object.keys(cdn)
      .filter((name) => /\.(js|css)$/.test(name) && !listed.includes(name))
      .map((name) => `integrity.json lacks ${name}`),
  ];
}

/** Source maps that tell where on somebody's machine they were made. */
export const mapFindings = (maps) =>
  Object.entries(maps).flatMap(([file, text]) =>
    [...JSON.parse(text).sources, JSON.parse(text).sourceRoot ?? '']
      .filter((source) => /^(\/|[a-z]:|file:)/i.test(source))
      .map((source) => `${file} names ${source}`),
  );

/**
 * The list of what is shipped: valid CycloneDX, the same whenever it is made, with hashes that are right, and with
 * every package that a source map says is inside.
 *
 * @param {string} text dist/sbom.cdx.json
 * @param {Record<string, string>} files The text of every built file by its path.
 * @param {string} licences dist/licences.md
 */
export async function sbomFindings(text, files, licences) {
  const problem = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);
  if (problem) return [`the SBOM is not valid CycloneDX: ${JSON.stringify(problem)}`];
  const bom = JSON.parse(text);
  const needs = new Map(bom.dependencies.map(({ref, dependsOn = []}) => [ref, dependsOn]));
  const parts = bom.components.filter(({type}) => type === 'file');
  const bundled = [...new Set(parts.flatMap(({name}) => needs.get(name) ?? []))];
  return [
    ...(bom.serialNumber || bom.metadata.timestamp ? ['the SBOM is another one whenever it is made'] : []),
    ...parts
      .filter(({name, hashes: [{content}]}) => sha384(files[name] ?? '') !== content)
      .map(({name}) => `the SBOM has another hash for ${name}`),
    ...Object.entries(files)
      .filter(([file]) => file.startsWith('dist/cdn/') && file.endsWith('.map'))
      .flatMap(([file, map]) => {
        const inside = needs.get(file.slice(0, -4)) ?? [];
        return packagesOf(map)
          .filter((name) => !inside.some((ref) => ref.startsWith(`pkg:npm/${name.replace('@', '%40')}@`)))
          .map((name) => `the SBOM does not say that ${name} is in ${file.slice(0, -4)}`);
      }),
    ...bundled
      .map((ref) => bom.components.find((one) => one['bom-ref'] === ref))
      .map(({group, name, version}) => `${group ? `${group}/` : ''}${name} ${version}`)
      .filter(
        (name) =>
          !new RegExp(`^## ${name.replaceAll('.', '\\.')} .*\n\n[^#]*(copyright|license)`, 'im').test(
            licences,
          ),
      )
      .map((name) => `dist/licences.md lacks the licence of ${name}`),
  ];
}

const sha384 = (text) => createHash('sha384').update(text).digest('hex');

/** The packages whose sources a map names. */
const packagesOf = (map) => [
  ...new Set(
    JSON.parse(map).sources.flatMap(
      (source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [],
    ),
  ),
];
