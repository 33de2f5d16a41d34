// A plugin for Web Test Runner that bundles the element tests before the first page is opened. Without it each page loads some
// two hundred modules one by one, from the sources, Lit and the test library: that took most of a second for each file.
import {build} from 'esbuild';
import {readdirSync} from 'node:fs';

const OPTIONS = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  sourcemap: 'linked',
  conditions: ['development'],
  write: false,
  outbase: '.',
  // Only names: nothing is written.
  outdir: 'bundled',
  chunkNames: 'shared-[hash]',
  logLevel: 'error',
};

/** Leaves addresses of the server as they are: what is imported by one is a copy of its own, or a file of the runner. */
const addresses = {
  name: 'addresses',
  setup({onResolve}) {
    onResolve({filter: /^\//}, ({path, kind}) =>
      kind === 'entry-point' ? undefined : {path, external: true},
    );
  },
};

/** Bundles files, and returns what each becomes, by its path in the folder of the bundle. */
async function bundle(entryPoints, plugins) {
  const {outputFiles} = await build({
    ...OPTIONS,
    entryPoints,
    splitting: entryPoints.length > 1,
    plugins: [...plugins, addresses],
  });
  const folder = `${process.cwd().replaceAll('\\', '/')}/bundled`;
  return new Map(outputFiles.map(({path, text}) => [path.replaceAll('\\', '/').slice(folder.length), text]));
}

const testFiles = () =>
  ['test/elements', 'test/unit'].flatMap((folder) =>
    readdirSync(folder, {recursive: true})
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.test.ts')),
  );

/** @param {import('esbuild').Plugin[]} [plugins] Resolve what is not to be taken from the sources. */
export function bundledTests(plugins = []) {
  let tests;
  const sources = new Map();
  return {
    name: 'bundled-tests',
    async serve({path}) {
      tests ??= bundle(testFiles(), plugins);
      const name = path.replace(/^.*(?=\/shared-)/, '').replace(/\.ts$/, '.js');
      let body = (await tests).get(name);
      // A copy of its own that a test asks for, as a second script on a page is.
      if (body === undefined && /^\/src\/.*\.ts$/.test(path)) {
        if (!sources.has(path)) sources.set(path, bundle([path.slice(1)], plugins));
        body = (await sources.get(path)).get(name);
      }
      return body === undefined ? undefined : {body, type: name.endsWith('.map') ? 'json' : 'js'};
    },
  };
}
