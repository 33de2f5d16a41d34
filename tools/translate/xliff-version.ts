/** Places in tools that offer the version that is read here. */
const EXPORTS = [
  'in Crowdin the file format “XLIFF 1.2”, not “XLIFF 2.0”',
  'in Phrase “XLIFF”, not “XLIFF 2.0”',
  'in Weblate “Files”, the original format, which is not the XLIFF 1.1 that it converts to',
  'Poedit, memoQ and Trados give a file back in the version in which they got it, so begin with ours',
];

/** The way to get the file in a version that can be read. */
export const EXPORT_AS_1_2 = `export it as XLIFF 1.2: ${EXPORTS.join('; ')}`;

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
