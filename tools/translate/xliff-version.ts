/** The menus of tools that save a file in the version that is read here. */
const EXPORTS = [
  'Crowdin: “Download as XLIFF”',
  'Phrase: the format “XLIFF 1.2”',
  'Weblate: “Files”, “Download translation” in the original format',
  'Poedit: it keeps the version of the file that you open, so open ours',
  'memoQ: “Export bilingual”, “XLIFF 1.2” (plain XLIFF for other tools)',
  'Trados: “Save target as”, in the format of the file that you were given',
];

/** The way to get the file in a version that can be read. */
export const EXPORT_AS_1_2 = `export it as XLIFF 1.2. ${EXPORTS.join('; ')}`;

/**
 * Why a version of XLIFF is not read; '' for 1.2.
 *
 * @param namespace - Of the root; some tools write none.
 * @param version - The attribute `version` of the root.
 */
export function refusedVersion(namespace: string, version: string | undefined): string {
  const named = /xliff:document:(\d+\.\d+)$/.exec(namespace)?.[1] ?? version;
  return version === '1.2' && named === '1.2'
    ? ''
    : `it is XLIFF ${version ?? named ?? 'of no version'}, not 1.2`;
}

/** True for a unit of another version inside a file, as `po2xliff` adds them to one of 1.2. */
export const isOfOtherVersion = (name: string, namespace: string): boolean =>
  name === 'trans-unit' && /xliff:document:(?!1\.2$)/.test(namespace);
