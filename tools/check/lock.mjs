/**
 * The lock file must install on every machine: it names no host to download from, and it has an entry for every
 * platform's package, also for those that this machine does not need. npm leaves out, without a word, what a
 * registry lacks, and then `npm ci` fails elsewhere.
 *
 * @param {{packages: Record<string, any>}} lock package-lock.json
 */
export function lockFindings({packages}) {
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()));
  return Object.entries(packages).flatMap(([path, {resolved, link, optionalDependencies = {}}]) => [
    ...(resolved && !link ? [`${path} names where it was downloaded: ${resolved}`] : []),
    ...Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${path} has no entry for its optional ${name}`),
  ]);
}
