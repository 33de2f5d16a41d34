// Finds files that `npm pack` would publish without a reason.
import {execFileSync} from 'node:child_process';
import {posix} from 'node:path';
import ts from 'typescript';

/** The files that would be packed. */
export function packedFiles(folder = '.') {
  const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return Object.values(JSON.parse(said))[0].files.map(({path}) => path);
}

/** Files that nothing imports, and the reason why they are published. */
const READ_BY_NAME = {
  'npm, and whoever looks the package up': /^(package\.json|README(\.\w+)?\.md|LICENSE)$/,
  'the command begins files of a portal’s own from it': /^locales\/[\w-]+\.xlf$/,
  'a translator opens it, and a page loads what it links to': /^dist\/translate\/index\.html$/,
  'the settings of VS Code name it': /^dist\/editors\/vscode\.\w+-custom-data\.json$/,
  'the licence of the fonts goes where they go': /^dist\/cdn\/fonts\/LICENSE\.txt$/,
  'a webmaster uploads it': /^dist\/portals\/portal-reader-\w+\.zip$/,
  'whoever answers for a server reads it': /^dist\/(sbom\.cdx\.json|licences\.md|cdn\/integrity\.json)$/,
};

/**
 * The files that nothing leads to: neither `exports`, `bin` and the like of package.json, nor a file that these lead to,
 * nor one of the reasons above. And the reasons without a file.
 *
 * @param {string[]} files Everything that is packed.
 * @param {(file: string) => string} read
 */
export function packedFindings(files, read) {
  const there = new Set(files);
  const pkg = JSON.parse(read('package.json'));
  const {files: cdn} = JSON.parse(read('dist/cdn/integrity.json'));
  const named = Object.entries(READ_BY_NAME).map(([reason, pattern]) => [
    reason,
    files.filter((file) => pattern.test(file)),
  ]);
  const waiting = [
    ...named.flatMap(([, found]) => found),
    ...[pkg.exports, pkg.bin, pkg.types, pkg.customElements, pkg['web-types']].flatMap(pathsIn),
    ...Object.entries(cdn).flatMap(([name, {immutable}]) => [`dist/cdn/${name}`, `dist/cdn/${immutable}`]),
  ];
  const reached = new Set();
  for (let file; (file = waiting.pop());) {
    if (!there.has(file) || reached.has(file)) continue;
    reached.add(file);
    waiting.push(`${file}.map`, ...linksIn(file, read).map((link) => posix.join(posix.dirname(file), link)));
    // An import in types names the module that they are for.
    if (/\.d\.ts$/.test(file)) continue;
    waiting.push(file.replace(/\.js$/, '.d.ts'));
  }
  return [
    ...files.filter((file) => !reached.has(file)).map((file) => `${file} is packed, and nothing leads to it`),
    ...named
      .filter(([, found]) => !found.length)
      .map(([reason]) => `no file is packed of which is said: ${reason}`),
  ];
}

/** All paths in a value of package.json; a pattern leads to no file by itself. */
const pathsIn = (value) =>
  typeof value === 'string' ? [posix.normalize(value)] : Object.values(value ?? {}).flatMap(pathsIn);

function linksIn(file, read) {
  if (file.endsWith('.html'))
    return [...read(file).matchAll(/(?:src|href)="(\.[^"]+)"/g)].map(([, link]) => link);
  if (file.endsWith('.css')) return [...read(file).matchAll(/url\(([^)]+)\)/g)].map(([, link]) => link);
  if (!/\.(js|d\.ts)$/.test(file)) return [];
  const {importedFiles} = ts.preProcessFile(read(file), true, true);
  return importedFiles
    .map(({fileName}) => fileName)
    .filter((name) => name.startsWith('.'))
    .flatMap((name) => (file.endsWith('.d.ts') ? [name, name.replace(/\.js$/, '.d.ts')] : [name]));
}
