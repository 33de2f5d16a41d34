/**
 * Finds modules that custom-elements.json names and the package does not contain: an editor would not find them.
 *
 * @param {{modules: any[]}} manifest
 * @param {(path: string) => boolean} exists Returns true if the package has the file.
 */
export function manifestFindings({modules}, exists) {
  const references = modules.flatMap(({path, exports = [], declarations = []}) => [
    path,
    ...exports.map(({declaration}) => declaration),
    ...declarations.flatMap(({superclass, members = []}) => [
      superclass,
      ...members.map((one) => one.inheritedFrom),
    ]),
  ]);
  const paths = references
    // References to other packages are not checked.
    .map((reference) =>
      typeof reference === 'string' ? reference : reference?.package ? undefined : reference?.module,
    )
    .filter(Boolean);
  if (!paths.length) return ['custom-elements.json names no module'];
  return [...new Set(paths)]
    .filter((path) => !exists(path))
    .map((path) => `custom-elements.json names ${path}, which is not in the package`);
}
